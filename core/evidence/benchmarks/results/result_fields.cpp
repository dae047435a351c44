// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/result_fields.h"

#include "core/files/strict_json.h"
#include "core/words/english.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace breakeven {

namespace {

/// A whole text as a number.
std::optional<double> numberIn(const std::string& text)
{
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value < 0)
        return std::nullopt;
    return value;
}

} // namespace

ResultFields::ResultFields(const Json& object, std::string pointer, std::optional<Error>& fault)
    : m_object(object.is_object() ? &object : nullptr), m_pointer(std::move(pointer)), m_fault(&fault)
{
}

const ResultFields::Json* ResultFields::find(std::string_view key) const
{
    if (m_object == nullptr)
        return nullptr;
    const auto found = m_object->find(key);
    return found == m_object->end() || found->is_null() ? nullptr : &*found;
}

std::optional<double> ResultFields::number(std::string_view key) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_number()) {
        refuse(key, {"benchmark.no_number"});
        return std::nullopt;
    }
    const auto number = value->get<double>();
    if (!std::isfinite(number) || number < 0) {
        refuse(key, {"benchmark.negative"});
        return std::nullopt;
    }
    return number;
}

std::optional<double> ResultFields::number(std::initializer_list<std::string_view> keys) const
{
    for (const std::string_view key : keys)
        if (has(key))
            return number(key);
    return std::nullopt;
}

std::optional<double> ResultFields::looseNumber(std::string_view key) const
{
    const Json* value = find(key);
    return value != nullptr && value->is_string() ? numberIn(value->get<std::string>()) : number(key);
}

std::optional<double> ResultFields::rate(std::string_view key) const
{
    const Json* value = find(key);
    if (value == nullptr || !value->is_string())
        return number(key);
    const auto text = value->get<std::string>();
    if (text == "inf")
        return std::numeric_limits<double>::infinity();
    if (const std::optional<double> number = numberIn(text))
        return number;
    refuse(key, {"benchmark.no_number"});
    return std::nullopt;
}

std::string ResultFields::text(std::string_view key) const
{
    const Json* value = find(key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

bool ResultFields::flag(std::string_view key) const
{
    const Json* value = find(key);
    return value != nullptr && (value->is_boolean() ? value->get<bool>() : text(key) == "true");
}

ResultFields ResultFields::object(std::string_view key) const
{
    static const Json none;
    const Json* value = find(key);
    return {value == nullptr ? none : *value, pointerTo(m_pointer, key), *m_fault};
}

std::vector<ResultFields> ResultFields::objects(std::string_view key) const
{
    std::vector<ResultFields> made;
    const Json* value = find(key);
    if (value == nullptr || !value->is_array())
        return made;
    const std::string pointer = pointerTo(m_pointer, key);
    for (std::size_t i = 0; i < value->size(); ++i)
        made.emplace_back((*value)[i], pointerTo(pointer, std::to_string(i)), *m_fault);
    return made;
}

std::vector<double> ResultFields::numbers(std::string_view key) const
{
    std::vector<double> made;
    const Json* value = find(key);
    if (value != nullptr && value->is_array())
        for (const Json& item : *value)
            if (item.is_number())
                made.push_back(item.get<double>());
    return made;
}

WaitTimes ResultFields::latency(std::string_view before, std::string_view after, double scale) const
{
    const auto under = [&](std::string_view name) {
        std::string key(before);
        key += name;
        key += after;
        const std::optional<double> value = number(key);
        return value ? std::optional(*value * scale) : std::nullopt;
    };
    WaitTimes made = WaitTimes::by([&under](Percentile one) { return under(info(one).id); });
    if (!made[Percentile::P50])
        made[Percentile::P50] = under("median");
    return made;
}

void ResultFields::refuse(std::string_view key, Message what) const
{
    if (!*m_fault)
        *m_fault = Error{pointerTo(m_pointer, key), std::move(what)};
}

} // namespace breakeven
