// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_reading.h"

#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

using Json = nlohmann::ordered_json;

Message shownJson(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::string: return verbatim(inQuotes(value.get_ref<const std::string&>()));
    case Json::value_t::object: return {"scenario.an_object"};
    case Json::value_t::array: return {"scenario.an_array"};
    case Json::value_t::number_float: return asMessage(Quantity::plain(value.get<double>()));
    case Json::value_t::null:
    case Json::value_t::boolean:
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::binary:
    case Json::value_t::discarded: break;
    }
    return verbatim(value.dump());
}

Error notA(const Json& value, const Message& expected, std::string pointer)
{
    return {std::move(pointer), Message{"scenario.is_not(value, expected)", shownJson(value), expected}};
}

Outcome readText(const Json& value, std::string& into)
{
    if (!value.is_string())
        return notA(value, {"scenario.a_text"});
    into = value.get_ref<const std::string&>();
    return success();
}

} // namespace breakeven
