// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_members.h"

#include "core/files/dates.h"
#include "core/files/strict_json.h"
#include "core/inputs/one_line.h"
#include "core/inputs/option_names.h"
#include "core/inputs/parameter_table.h"

#include <fmt/format.h>

namespace breakeven {

using Json = nlohmann::ordered_json;

namespace {

/// An option's id, by one of the functions of option_names.h.
Outcome readOption(const Json& value, Result<Option> (*named)(std::string_view), Option& into)
{
    if (!value.is_string())
        return notA(value, "an option's id");
    const Result<Option> option = named(value.get_ref<const std::string&>());
    if (!option)
        return option.error();
    into = *option;
    return success();
}

} // namespace

std::string shownJson(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::string: return inQuotes(value.get_ref<const std::string&>());
    case Json::value_t::object: return "an object";
    case Json::value_t::array: return "an array";
    case Json::value_t::number_float: return fmt::format("{}", value.get<double>());
    default: return value.dump();
    }
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

Outcome readName(const Json& value, ScenarioReading& into)
{
    return readText(value, into.file.scenario.name);
}

Outcome readNotes(const Json& value, ScenarioReading& into)
{
    return readText(value, into.file.scenario.notes);
}

Outcome readAsOf(const Json& value, ScenarioReading& into)
{
    if (!value.is_string() || !parseDate(value.get_ref<const std::string&>()))
        return notA(value, "a date of the calendar, written YYYY-MM-DD");
    return readText(value, into.file.scenario.asOf);
}

Outcome readBaseline(const Json& value, ScenarioReading& into)
{
    return readOption(value, baselineNamed, into.file.scenario.baseline);
}

Outcome readFocus(const Json& value, ScenarioReading& into)
{
    Scenario& scenario = into.file.scenario;
    if (const Outcome read = readOption(value, optionNamed, scenario.focus); !read)
        return read.error();
    return checkFocus(scenario.focus, scenario.baseline);
}

Outcome readOptions(const Json& value, ScenarioReading& into)
{
    if (value.is_array() && value.empty())
        return Error{"", "is empty; at least one option must be shown"};
    return readOptionSet(value, into.file.scenario.shown);
}

Outcome readOptionSet(const Json& value, OptionSet& into)
{
    if (!value.is_array())
        return notA(value, "an array of options' ids");
    OptionSet options;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string pointer = pointerTo({}, std::to_string(i));
        Option option{};
        if (const Outcome read = readOption(value[i], optionNamed, option); !read)
            return Error{pointer, read.error().what};
        if (options.contains(option))
            return Error{pointer,
                         fmt::format("{} is there more than once; an option may be given once", info(option).id)};
        options.insert(option);
    }
    into = options;
    return success();
}

Outcome readHybridHosting(const Json& value, ScenarioReading& into)
{
    return readOption(value, hostingNamed, into.file.scenario.hybridHosting);
}

Outcome readAmortizeUpfront(const Json& value, ScenarioReading& into)
{
    if (!value.is_boolean())
        return notA(value, "true or false");
    into.file.scenario.amortizeUpfront = value.get<bool>();
    return success();
}

Outcome readView(const Json& value, ScenarioReading& into)
{
    if (!value.is_object())
        return notA(value, "an object");
    into.file.view = value.dump();
    return success();
}

Outcome readSources(const Json& value, ScenarioReading& into)
{
    if (!value.is_object())
        return notA(value, "an object of texts by parameter");
    for (const auto& [id, source] : value.get_ref<const Json::object_t&>()) {
        if (findParameter(id) == nullptr)
            into.keepUnknown("sources", id, source);
        else if (!source.is_string())
            return notA(source, "text", pointerTo({}, id));
        else
            into.file.scenario.sources.emplace(id, source.get_ref<const std::string&>());
    }
    return success();
}

} // namespace breakeven
