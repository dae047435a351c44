// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_price.h"

#include "core/evidence/gpus/gpu_rate.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> currencySigns{
    {{"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}, {"₹", "INR"}}};

void trimBlanks(std::string& text)
{
    text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    text.erase(text.find_last_not_of(' ') + 1);
}

/// US dollars for one of a currency, which is empty where the list tells none; absent if nobody has said.
std::optional<double> dollarsFor(const std::string& currency, const std::optional<ListCurrency>& given)
{
    if (given && (currency.empty() || currency == given->code))
        return given->usd;
    return currency.empty() || currency == dollar ? std::optional(1.0) : std::nullopt;
}

ReadPrice refused(Message why)
{
    return {std::nullopt, std::move(why), {}};
}

} // namespace

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    return fault == std::errc() && stop == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

WrittenPrice writtenPrice(const std::string& text)
{
    constexpr std::size_t codeLength = 3;
    WrittenPrice written{text, {}};
    for (const auto& [sign, code] : currencySigns)
        for (const bool before : {true, false})
            if (written.currency.empty() && (before ? text.starts_with(sign) : text.ends_with(sign))) {
                written.number.erase(before ? 0 : text.size() - sign.size(), sign.size());
                written.currency = code;
            }
    if (written.currency.empty() && text.size() > codeLength)
        for (const std::size_t at : {std::size_t{0}, text.size() - codeLength})
            if (written.currency.empty() && isCurrencyCode(text.substr(at, codeLength))) {
                written.currency = text.substr(at, codeLength);
                written.number.erase(at, codeLength);
            }
    trimBlanks(written.number);
    return written;
}

std::optional<double> readMachinePrice(const std::string& text, const std::string& currency,
                                       const std::optional<ListCurrency>& given)
{
    const WrittenPrice written = writtenPrice(text);
    const std::optional<double> price = numberOf(written.number);
    const std::optional<double> dollars = dollarsFor(written.currency.empty() ? currency : written.currency, given);
    return price && *price > 0 && dollars ? std::optional(*price * *dollars) : std::nullopt;
}

ReadPrice readSkypilotPrice(const std::string& text, double gpus, double machineUsd, const std::string& currency,
                            const std::optional<ListCurrency>& given)
{
    if (text.empty())
        return refused({"skypilot.missing"});
    const WrittenPrice written = writtenPrice(text);
    const std::optional<double> price = numberOf(written.number);
    if (!price)
        return refused({"skypilot.no_number(text)", inQuotes(text)});
    if (*price == 0)
        return refused({"skypilot.zero"});
    if (*price < 0)
        return refused({"skypilot.negative(price)", text});
    const std::string& told = written.currency.empty() ? currency : written.currency;
    const std::optional<double> dollars = dollarsFor(told, given);
    if (!dollars)
        return {std::nullopt, {"skypilot.foreign(currency)", told}, told};
    const double each = (*price * *dollars + machineUsd) / gpus;
    if (each > highestGpuRate)
        return refused({"skypilot.too_high(price, most)", Quantity::money(each, 6), Quantity::money(highestGpuRate)});
    if (each < lowestGpuRate)
        return refused({"skypilot.too_low(price, least)", Quantity::money(each, 6), Quantity::money(lowestGpuRate)});
    return {each, {}, {}};
}

} // namespace breakeven
