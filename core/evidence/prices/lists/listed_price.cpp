// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/listed_price.h"

#include "core/inputs/format.h"

#include <fmt/format.h>

#include <charconv>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr int exactDigits = 12; // all that a list means, without the last ones of its doubles

} // namespace

double perMillion(double price, double tokens)
{
    const std::string digits = fmt::format("{:.{}g}", price * (1e6 / tokens), exactDigits);
    double rounded = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    return rounded;
}

const Json* member(const Json& object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto place = object.find(key);
    return place == object.end() || place->is_null() ? nullptr : &*place;
}

std::string textOf(const Json& object, std::string_view key)
{
    const Json* value = member(object, key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<double> contextOf(const Json& object, std::string_view key)
{
    const Json* value = member(object, key);
    constexpr double most = 1e9;
    if (value == nullptr || !value->is_number() || value->get<double>() < 1 || value->get<double>() > most)
        return std::nullopt;
    return value->get<double>();
}

std::optional<double> ListedPrices::read(const Json* value)
{
    if (value == nullptr)
        return std::nullopt;
    const double price = value->is_number() ? perMillion(value->get<double>(), m_tokens) : 0;
    std::string fault;
    if (!value->is_number())
        fault = "a price is not a number";
    else if (price < 0)
        fault = "a price is negative";
    else if (!(price <= highestTokenPrice))
        fault = fmt::format("a price above {} USD per million tokens, which is taken for a mistake of the list",
                            fullCount(highestTokenPrice));
    if (fault.empty())
        return price;
    if (m_fault.empty())
        m_fault = fault;
    return std::nullopt;
}

std::optional<double> ListedPrices::readAboveZero(const Json* value)
{
    const std::optional<double> price = read(value);
    return price && *price > 0 ? price : std::nullopt;
}

std::string whyUnusable(std::optional<double> input, std::optional<double> output)
{
    if (!input || !output)
        return input ? "no price of output" : output ? "no price of input" : "no price is listed";
    if (*input > 0 && *output > 0)
        return {};
    return fmt::format("{} zero, which need not mean free", *input > 0    ? "the price of output is"
                                                            : *output > 0 ? "the price of input is"
                                                                          : "both prices are");
}

std::string longPromptNote(const std::vector<LongPromptPrices>& steps)
{
    std::string note;
    for (const LongPromptPrices& step : steps)
        note += fmt::format("{} {} tokens: {}", note.empty() ? "Prompts above" : "; above", fullCount(step.above),
                            inAndOut(step.input, step.output));
    return note;
}

std::string priceText(double usdPerMillion)
{
    return money(usdPerMillion, exactDigits);
}

std::string inAndOut(double input, double output)
{
    return fmt::format("{} in and {} out", priceText(input), priceText(output));
}

void addSentence(std::string& note, const std::string& sentence)
{
    note += (note.empty() ? "" : " ") + sentence;
}

} // namespace breakeven
