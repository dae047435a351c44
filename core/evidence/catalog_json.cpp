// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/catalog_json.h"

#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/files/strict_json.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double fileVersion = 1;

/// A value as an error quotes it.
Message shownMember(const CatalogFields::Json& value)
{
    if (value.is_string())
        return verbatim(inQuotes(value.get_ref<const std::string&>()));
    if (value.is_object())
        return {"scenario.an_object"};
    return value.is_array() ? Message{"scenario.an_array"} : verbatim(value.dump());
}

Message isNot(const CatalogFields::Json& value, Message expected)
{
    return {"scenario.is_not(value, expected)", shownMember(value), std::move(expected)};
}

} // namespace

CatalogFields::CatalogFields(const Json& object, std::string pointer)
    : m_object(object.is_object() ? &object : nullptr), m_pointer(std::move(pointer))
{
    if (m_object == nullptr)
        m_error = Error{m_pointer, isNot(object, {"scenario.an_object"})};
}

const CatalogFields::Json* CatalogFields::find(std::string_view key) const
{
    if (m_object == nullptr)
        return nullptr;
    const auto place = m_object->find(key);
    return place == m_object->end() ? nullptr : &*place;
}

void CatalogFields::refuse(std::string_view key, Message what)
{
    if (!m_error)
        m_error = Error{pointerTo(m_pointer, key), std::move(what)};
}

void CatalogFields::adopt(const CatalogFields& inner)
{
    if (!m_error)
        m_error = inner.m_error;
}

std::string CatalogFields::optionalText(std::string_view key)
{
    const Json* value = find(key);
    if (value == nullptr)
        return {};
    if (value->is_string())
        return value->get_ref<const std::string&>();
    refuse(key, isNot(*value, {"scenario.a_text"}));
    return {};
}

std::string CatalogFields::text(std::string_view key)
{
    std::string text = optionalText(key);
    if (text.empty())
        refuse(key, find(key) == nullptr ? Message{"catalog.missing"} : Message{"file.empty"});
    return text;
}

std::string CatalogFields::date(std::string_view key)
{
    std::string date = text(key);
    if (!parseDate(date))
        refuse(key, {"date.not_a_date(text)", inQuotes(date)});
    return date;
}

std::string CatalogFields::roughDate(std::string_view key)
{
    std::string date = optionalText(key);
    if (!date.empty() && !isAsOf(date))
        refuse(key, {"catalog.rough_date(text)", inQuotes(date)});
    return date;
}

std::optional<double> CatalogFields::optionalNumber(std::string_view key, Range allowed)
{
    const Json* value = find(key);
    if (value == nullptr || value->is_null())
        return std::nullopt;
    if (!value->is_number())
        refuse(key, isNot(*value, {"scenario.a_number"}));
    else if (!allowed.contains(value->get<double>()))
        refuse(key, {"refusal.outside(value, span)", shownMember(*value),
                     Message{"refusal.span(low, high)", Quantity::plain(allowed.low), Quantity::plain(allowed.high)}});
    else
        return value->get<double>();
    return std::nullopt;
}

double CatalogFields::number(std::string_view key, Range allowed)
{
    const std::optional<double> number = optionalNumber(key, allowed);
    if (!number)
        refuse(key, {"catalog.missing"});
    return number.value_or(allowed.low);
}

int CatalogFields::whole(std::string_view key, Range allowed)
{
    const double value = number(key, allowed);
    if (value != std::floor(value))
        refuse(key, {"catalog.whole(value)", Quantity::plain(value)});
    return static_cast<int>(value);
}

bool CatalogFields::flag(std::string_view key)
{
    const Json* value = find(key);
    if (value != nullptr && !value->is_boolean())
        refuse(key, {"catalog.no_flag(value)", shownMember(*value)});
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

std::size_t CatalogFields::choice(std::string_view key, const std::vector<std::string_view>& names)
{
    const std::string given = text(key);
    const auto found = std::find(names.begin(), names.end(), given);
    if (found != names.end())
        return static_cast<std::size_t>(found - names.begin());
    refuse(key, {"catalog.not_allowed(value, allowed)", inQuotes(given), fmt::format("{}", fmt::join(names, ", "))});
    return 0;
}

std::vector<std::string> CatalogFields::optionalTexts(std::string_view key)
{
    const Json* value = find(key);
    if (value == nullptr)
        return {};
    const bool texts = value->is_array() &&
                       std::all_of(value->begin(), value->end(), [](const Json& text) { return text.is_string(); });
    if (texts)
        return value->get<std::vector<std::string>>();
    refuse(key, isNot(*value, {"catalog.a_list_of_texts"}));
    return {};
}

std::vector<CatalogFields> CatalogFields::objects(std::string_view key)
{
    std::vector<CatalogFields> objects;
    const Json* array = find(key);
    if (array != nullptr && array->is_array())
        for (std::size_t at = 0; at < array->size(); ++at)
            objects.emplace_back((*array)[at], pointerTo(pointerTo(m_pointer, key), std::to_string(at)));
    if (objects.empty())
        refuse(key, {"catalog.no_list"});
    return objects;
}

std::vector<CatalogFields> CatalogFields::optionalObjects(std::string_view key)
{
    return find(key) == nullptr ? std::vector<CatalogFields>() : objects(key);
}

Result<CatalogFields::Json> parseCatalogFile(std::string_view text, const std::string& where, std::string_view format)
{
    Result<CatalogFields::Json> json = parseStrictJson(text, where);
    if (!json)
        return json;
    CatalogFields fields(*json, {});
    if (fields.ok() && fields.text("format") != format)
        fields.refuse("format", {"catalog.other_kind(format)", inQuotes(format)});
    if (fields.ok() && fields.number("version", {1, 1e6}) > fileVersion)
        fields.refuse("version", {"catalog.newer_version(version)", Quantity::plain(fileVersion)});
    if (!fields.ok())
        return Error{placeOf(where, fields.error().where), fields.error().what};
    return json;
}

} // namespace breakeven
