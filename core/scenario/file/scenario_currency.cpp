// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_currency.h"

#include "core/files/strict_json.h"
#include "core/words/english.h"

#include <array>

namespace breakeven {

using Json = nlohmann::ordered_json;

namespace {

Outcome readRate(const Json& value, double& into)
{
    if (!value.is_number())
        return notA(value, {"scenario.a_number"});
    into = value.get<double>();
    return success();
}

} // namespace

Outcome readCurrency(const Json& value, ScenarioReading& into)
{
    if (!value.is_object())
        return notA(value, {"scenario.an_object"});
    ShownCurrency currency;
    std::array<std::string_view, 4> missing{"code", "per_dollar", "day", "source"};
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
        Outcome read = success();
        if (key == "code")
            read = readText(member, currency.code);
        else if (key == "per_dollar")
            read = readRate(member, currency.perDollar);
        else if (key == "day")
            read = readText(member, currency.day);
        else if (key == "source")
            read = readText(member, currency.source);
        else
            into.keepUnknown("currency", key, member);
        if (!read)
            return Error{pointerTo({}, key) + read.error().where, read.error().what};
        std::ranges::replace(missing, std::string_view(key), std::string_view());
    }
    for (const std::string_view key : missing)
        if (!key.empty())
            return Error{pointerTo({}, key), Message{"currency.lacks(key)", std::string(key)}};
    if (const Outcome checked = checkCurrency(currency); !checked)
        return checked.error();
    into.scenario.currency = std::move(currency);
    return success();
}

} // namespace breakeven
