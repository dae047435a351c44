// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_reading.h"

#include "core/text/one_line.h"

#include <fmt/format.h>

namespace breakeven {

using Json = nlohmann::ordered_json;

std::string shownJson(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::string: return inQuotes(value.get_ref<const std::string&>());
    case Json::value_t::object: return "an object";
    case Json::value_t::array: return "an array";
    case Json::value_t::number_float: return fmt::format("{}", value.get<double>());
    case Json::value_t::null:
    case Json::value_t::boolean:
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::binary:
    case Json::value_t::discarded: break;
    }
    return value.dump();
}

Error notA(const Json& value, std::string_view expected, std::string pointer)
{
    return {std::move(pointer), fmt::format("{} is not {}", shownJson(value), expected)};
}

Outcome readText(const Json& value, std::string& into)
{
    if (!value.is_string())
        return notA(value, "text");
    into = value.get_ref<const std::string&>();
    return success();
}

} // namespace breakeven
