// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/plain_members.h"

#include "core/files/dates/dates.h"
#include "core/files/strict_json.h"
#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

namespace breakeven {

using Json = nlohmann::ordered_json;

namespace {

/// An option's id, by one of the functions of known_ids.h.
template <typename Named> Outcome readOption(const Json& value, const Named& named, Option& into)
{
    if (!value.is_string())
        return notA(value, {"scenario.an_options_id"});
    const Result<Option> option = named(value.get_ref<const std::string&>());
    if (!option)
        return option.error();
    into = *option;
    return success();
}

Result<Option> anyOptionNamed(std::string_view id)
{
    return optionNamed(id);
}

} // namespace

Outcome readName(const Json& value, ScenarioReading& into)
{
    return readText(value, into.scenario.name);
}

Outcome readNotes(const Json& value, ScenarioReading& into)
{
    return readText(value, into.scenario.notes);
}

Outcome readAsOf(const Json& value, ScenarioReading& into)
{
    if (!value.is_string() || !parseDate(value.get_ref<const std::string&>()))
        return notA(value, {"scenario.a_date"});
    return readText(value, into.scenario.asOf);
}

Outcome readBaseline(const Json& value, ScenarioReading& into)
{
    return readOption(value, baselineNamed, into.scenario.baseline);
}

Outcome readFocus(const Json& value, ScenarioReading& into)
{
    Scenario& scenario = into.scenario;
    if (const Outcome read = readOption(value, anyOptionNamed, scenario.focus); !read)
        return read.error();
    return checkFocus(scenario.focus, scenario.baseline);
}

Outcome readOptions(const Json& value, ScenarioReading& into)
{
    if (value.is_array() && value.empty())
        return Error{"", Message{"scenario.no_options"}};
    return readOptionSet(value, into.scenario.shown);
}

Outcome readOptionSet(const Json& value, OptionSet& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.options_ids"});
    OptionSet options;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string pointer = pointerTo({}, std::to_string(i));
        Option option{};
        if (const Outcome read = readOption(value[i], anyOptionNamed, option); !read)
            return Error{pointer, read.error().what};
        if (options.contains(option))
            return Error{pointer, Message{"scenario.option_twice(id)", std::string(info(option).id)}};
        options.insert(option);
    }
    into = options;
    return success();
}

Outcome readChoice(const Choice& choice, const Json& value, ScenarioReading& into)
{
    const auto named = [&choice](std::string_view id) { return optionNamed(id, choice); };
    return readOption(value, named, into.scenario.choices.*choice.member);
}

Outcome readSwitch(const Switch& row, const Json& value, ScenarioReading& into)
{
    if (!value.is_boolean())
        return notA(value, {"scenario.true_or_false"});
    into.scenario.choices.*row.member = value.get<bool>();
    return success();
}

Outcome readView(const Json& value, ScenarioReading& into)
{
    if (!value.is_object())
        return notA(value, {"scenario.an_object"});
    into.view = value.dump();
    return success();
}

Outcome readSources(const Json& value, ScenarioReading& into)
{
    if (!value.is_object())
        return notA(value, {"scenario.texts_by_parameter"});
    for (const auto& [id, source] : value.get_ref<const Json::object_t&>()) {
        if (findParameter(id) == nullptr)
            into.keepUnknown("sources", id, source);
        else if (!source.is_string())
            return notA(source, {"scenario.a_text"}, pointerTo({}, id));
        else
            into.scenario.sources.emplace(id, source.get_ref<const std::string&>());
    }
    return success();
}

} // namespace breakeven
