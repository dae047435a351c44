// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/listed/listed_price.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr int listedDigits = 12; // all that a list means, without the last ones of its doubles
constexpr double mostTokens = 1e9;

} // namespace

double perMillion(double price, double tokens)
{
    const std::string digits = fmt::format("{:.{}g}", price * (1e6 / tokens), listedDigits);
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
    if (value == nullptr || !value->is_number() || value->get<double>() < 1 || value->get<double>() > mostTokens)
        return std::nullopt;
    return value->get<double>();
}

std::optional<double> numberIn(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    const auto& text = value.get_ref<const std::string&>();
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, number);
    return fault == std::errc() && stop == end && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool answersInText(const Json* kinds)
{
    return kinds == nullptr || !kinds->is_array() || kinds->empty() ||
           std::find(kinds->begin(), kinds->end(), "text") != kinds->end();
}

bool isTierStart(double tokens)
{
    return tokens >= 1 && tokens <= mostTokens;
}

std::optional<double> ListedPrices::read(const Json* value)
{
    if (value == nullptr)
        return std::nullopt;
    const bool readable = value->is_number() || m_form == PriceForm::NumberOrText;
    const std::optional<double> number = readable ? numberIn(*value) : std::nullopt;
    const double price = number ? perMillion(*number, m_tokens) : 0;
    Message fault;
    if (!number)
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

void addSentence(Message& note, Message sentence)
{
    note = sentences(std::move(note), std::move(sentence));
}

} // namespace breakeven
