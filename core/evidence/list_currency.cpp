// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/list_currency.h"

#include "core/files/dates/as_of.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>
#include <charconv>

namespace breakeven {

namespace {

constexpr double mostDollars = 1000; ///< for one of a currency
constexpr std::size_t longestQuoted = 40;

} // namespace

bool isCurrencyCode(std::string_view text)
{
    constexpr std::size_t letters = 3;
    return text.size() == letters && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Result<ListCurrency> statedCurrency(const CurrencyTexts& said, const CurrencyTexts& places, std::chrono::sys_days today)
{
    const auto quoted = [](const std::string& text) { return inQuotes(oneLine(text, longestQuoted)); };
    if (!isCurrencyCode(said.code) || said.code == dollar)
        return Error{places.code, Message{"currency.no_code(text)", quoted(said.code)}};
    double usd = 0;
    const char* end = said.usd.data() + said.usd.size();
    const auto [stop, fault] = std::from_chars(said.usd.data(), end, usd);
    if (fault != std::errc() || stop != end || !(usd > 0 && usd <= mostDollars))
        return Error{places.usd,
                     Message{"currency.no_rate(text, most)", quoted(said.usd), Quantity::plain(mostDollars)}};
    if (const Result<std::chrono::sys_days> day = statedDay(said.day, today, places.day); !day)
        return day.error();
    return ListCurrency{said.code, usd, said.day};
}

} // namespace breakeven
