// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/catalog_json.h"

#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/files/strict_json.h"
#include "core/text/one_line.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double fileVersion = 1;

/// A value as an error quotes it.
std::string shownMember(const CatalogFields::Json& value)
{
    if (value.is_string())
        return inQuotes(value.get_ref<const std::string&>());
    return value.is_object() ? "an object" : value.is_array() ? "an array" : value.dump();
}

} // namespace

CatalogFields::CatalogFields(const Json& object, std::string pointer)
    : m_object(object.is_object() ? &object : nullptr), m_pointer(std::move(pointer))
{
    if (m_object == nullptr)
        m_error = Error{m_pointer, shownMember(object) + " is not an object"};
}

const CatalogFields::Json* CatalogFields::find(std::string_view key) const
{
    if (m_object == nullptr)
        return nullptr;
    const auto place = m_object->find(key);
    return place == m_object->end() ? nullptr : &*place;
}

void CatalogFields::refuse(std::string_view key, std::string what)
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
    refuse(key, shownMember(*value) + " is not text");
    return {};
}

std::string CatalogFields::text(std::string_view key)
{
    std::string text = optionalText(key);
    if (text.empty())
        refuse(key, find(key) == nullptr ? "is missing" : "is empty");
    return text;
}

std::string CatalogFields::date(std::string_view key)
{
    std::string date = text(key);
    if (!parseDate(date))
        refuse(key, inQuotes(date) + " is not a date; dates are written YYYY-MM-DD");
    return date;
}

std::string CatalogFields::roughDate(std::string_view key)
{
    std::string date = optionalText(key);
    if (!date.empty() && !isAsOf(date))
        refuse(key, inQuotes(date) + " is not a date; dates are written YYYY-MM-DD, YYYY-MM or YYYY");
    return date;
}

std::optional<double> CatalogFields::optionalNumber(std::string_view key, Range allowed)
{
    const Json* value = find(key);
    if (value == nullptr || value->is_null())
        return std::nullopt;
    if (!value->is_number())
        refuse(key, shownMember(*value) + " is not a number");
    else if (!allowed.contains(value->get<double>()))
        refuse(key, fmt::format("{} is outside {} to {}", shownMember(*value), allowed.low, allowed.high));
    else
        return value->get<double>();
    return std::nullopt;
}

double CatalogFields::number(std::string_view key, Range allowed)
{
    const std::optional<double> number = optionalNumber(key, allowed);
    if (!number)
        refuse(key, "is missing");
    return number.value_or(allowed.low);
}

int CatalogFields::whole(std::string_view key, Range allowed)
{
    const double value = number(key, allowed);
    if (value != std::floor(value))
        refuse(key, fmt::format("{} is not a whole number", value));
    return static_cast<int>(value);
}

bool CatalogFields::flag(std::string_view key)
{
    const Json* value = find(key);
    if (value != nullptr && !value->is_boolean())
        refuse(key, shownMember(*value) + " is neither true nor false");
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

std::size_t CatalogFields::choice(std::string_view key, const std::vector<std::string_view>& names)
{
    const std::string given = text(key);
    const auto found = std::find(names.begin(), names.end(), given);
    if (found != names.end())
        return static_cast<std::size_t>(found - names.begin());
    refuse(key, fmt::format("{} is not allowed; allowed are {}", inQuotes(given), fmt::join(names, ", ")));
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
    refuse(key, shownMember(*value) + " is not a list of texts");
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
        refuse(key, "is not a list with something in it");
    return objects;
}

Result<CatalogFields::Json> parseCatalogFile(std::string_view text, const std::string& where, std::string_view format)
{
    Result<CatalogFields::Json> json = parseStrictJson(text, where);
    if (!json)
        return json;
    CatalogFields fields(*json, {});
    if (fields.ok() && fields.text("format") != format)
        fields.refuse("format", fmt::format("this is no file of the kind {}", inQuotes(format)));
    if (fields.ok() && fields.number("version", {1, 1e6}) > fileVersion)
        fields.refuse("version",
                      fmt::format("a newer program wrote this file; this one reads version {}", fileVersion));
    if (!fields.ok())
        return Error{placeOf(where, fields.error().where), fields.error().what};
    return json;
}

} // namespace breakeven
