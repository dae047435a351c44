// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/listed_price.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

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
    Message fault;
    if (!value->is_number())
        fault = {"list.no_number"};
    else if (price < 0)
        fault = {"list.negative"};
    else if (!(price <= highestTokenPrice))
        fault = {"list.too_high(most)", Quantity::fullCount(highestTokenPrice)};
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

Message whyUnusable(std::optional<double> input, std::optional<double> output)
{
    if (!input && !output)
        return {"list.no_price"};
    if (!input)
        return {"list.no_input_price"};
    if (!output)
        return {"list.no_output_price"};
    if (*input > 0 && *output > 0)
        return {};
    if (*input > 0)
        return {"list.output_is_zero"};
    return *output > 0 ? Message{"list.input_is_zero"} : Message{"list.both_are_zero"};
}

Message longPromptNote(const std::vector<LongPromptPrices>& steps)
{
    std::vector<Message> said;
    for (const LongPromptPrices& step : steps) {
        const Quantity tokens = Quantity::fullCount(step.above);
        const Message prices = inAndOut(step.input, step.output);
        said.push_back(said.empty() ? Message{"price_note.prompts(tokens, prices)", tokens, prices}
                                    : Message{"price_note.longer_prompts(tokens, prices)", tokens, prices});
    }
    return listedWithSemicolons(said);
}

Quantity priceQuantity(double usdPerMillion)
{
    return Quantity::money(usdPerMillion, exactDigits);
}

Message inAndOut(double input, double output)
{
    return {"prices.in_and_out(input, output)", priceQuantity(input), priceQuantity(output)};
}

void addSentence(Message& note, Message sentence)
{
    note = sentences(std::move(note), std::move(sentence));
}

} // namespace breakeven
