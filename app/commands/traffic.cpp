// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/evidence/tasks/traffic_tasks.h"
#include "core/evidence/traffic/read_traffic.h"
#include "core/output/json/catalogs/traffic_json.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_format.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace breakeven {

namespace {

/// time=a,input=b,output=c
Result<ColumnChoice> columnsFrom(const CLI::App& arguments)
{
    ColumnChoice columns;
    const std::optional<std::string> given = valueOf(arguments, "--columns");
    if (!given)
        return columns;
    const std::pair<std::string_view, std::string*> roles[]{
        {"time", &columns.time},     {"input", &columns.input},         {"output", &columns.output},
        {"cached", &columns.cached}, {"written", &columns.written},     {"requests", &columns.requests},
        {"id", &columns.id},         {"reasoning", &columns.reasoning}, {"total", &columns.total}};
    std::istringstream parts(*given);
    for (std::string part; std::getline(parts, part, ',');) {
        const std::size_t sign = std::min(part.find('='), part.size());
        const std::string role = part.substr(0, sign);
        const auto found =
            std::find_if(std::begin(roles), std::end(roles), [&](const auto& r) { return r.first == role; });
        if (found == std::end(roles))
            return Error{"--columns",
                         fmt::format("{} is none of time, input, output, cached, written, requests, id, reasoning "
                                     "and total",
                                     inQuotes(role))};
        if (sign + 1 >= part.size())
            return Error{"--columns", fmt::format("{} is not of the form {}=COLUMN", inQuotes(part), role)};
        if (!found->second->empty())
            return Error{"--columns", fmt::format("{} was given more than once", role)};
        *found->second = part.substr(sign + 1);
    }
    for (const std::string_view role : {"time", "input", "output"})
        if (std::find_if(std::begin(roles), std::end(roles), [&](const auto& r) {
                return r.first == role;
            })->second->empty())
            return Error{"--columns", fmt::format("the column for {} is missing", role)};
    return columns;
}

/// model=gpt-4o
Result<std::vector<FieldValue>> onlyFrom(const CLI::App& arguments)
{
    std::vector<FieldValue> only;
    for (const std::string& given : valuesOf(arguments, "--only")) {
        const std::size_t sign = given.find('=');
        if (sign == std::string::npos || sign == 0)
            return Error{"--only", fmt::format("{} is not of the form FIELD=VALUE", inQuotes(given))};
        only.push_back({given.substr(0, sign), given.substr(sign + 1)});
    }
    return only;
}

constexpr std::pair<std::string_view, TimeUnit> timeUnitNames[]{
    {"s", TimeUnit::Seconds}, {"ms", TimeUnit::Milliseconds}, {"us", TimeUnit::Microseconds}};
constexpr std::pair<std::string_view, DecimalSign> decimalNames[]{{"dot", DecimalSign::Dot},
                                                                  {"comma", DecimalSign::Comma}};

template <typename Names> std::vector<std::string> namesOf(const Names& table)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : table)
        names.emplace_back(name);
    return names;
}

/// What was chosen of a table; unset if nothing was.
template <typename Value, std::size_t count>
Value chosenOf(const CLI::App& arguments, const std::string& option,
               const std::pair<std::string_view, Value> (&table)[count])
{
    return isGiven(arguments, option) ? table[choiceOf(arguments, option, namesOf(table))].second : Value::Unset;
}

/// The error, which ends with what is to be chosen, and with what.
Error withOption(Error error)
{
    std::string_view option;
    switch (error.remedy) {
    case Error::Remedy::None: return error;
    case Error::Remedy::ChooseColumns: option = "--columns time=…,input=…,output=…"; break;
    case Error::Remedy::ChooseTimeUnit: option = "--time-unit s|ms|us"; break;
    case Error::Remedy::ChooseDecimal: option = "--decimal dot|comma"; break;
    }
    error.what = verbatim(fmt::format("{} with {}", inWords(error.what), option));
    return error;
}

/// The scenario whose tasks the log's groups become, if there is one.
Result<std::optional<Scenario>> scenarioOfTasks(const CLI::App& arguments)
{
    const std::optional<std::string> preset = valueOf(arguments, "--preset");
    const std::optional<std::string> file = valueOf(arguments, "--scenario");
    if (!preset && !file)
        return std::optional<Scenario>();
    const std::string option = file ? "--scenario" : "--preset";
    if (preset && file)
        return Error{"--preset",
                     fmt::format("a scenario file was given as well, {}; give one of the two", inQuotes(*file))};
    if (!isGiven(arguments, "--by"))
        return Error{option, "gets a task for each group of the log, so it needs --by FIELD"};
    if (file == "-" && wordsOf(arguments).front() == "-")
        return Error{"-", "standard input was named more than once, and can be read only once"};
    Result<Scenario> scenario = preset ? presetNamed(*preset) : readScenario(*file);
    if (!scenario)
        return scenario.error();
    return std::optional(std::move(scenario).value());
}

/// With the log's groups for tasks; what there is to know of them stands in its notes.
Scenario withGroups(const Scenario& scenario, const Traffic& traffic)
{
    FoundTasks found = trafficTasks(traffic.groups);
    Scenario result = withTasks(scenario, std::move(found.tasks));
    for (const Message& note : found.notes)
        result.notes += (result.notes.empty() ? "" : "\n") + inWords(note);
    return result;
}

Answer readLog(const CLI::App& arguments)
{
    const std::vector<std::string> files = wordsOf(arguments);
    if (files.size() != 1)
        return Error{arguments.get_name(), files.empty()
                                               ? "no log was given; name a file"
                                               : fmt::format("reads one log; {} is one too many", inQuotes(files[1]))};
    const Result<ColumnChoice> columns = columnsFrom(arguments);
    if (!columns)
        return columns.error();
    LogChoice choice{valueOf(arguments, "--format").value_or(""), *columns};
    if (valueOf(arguments, "--format")) {
        const bool chosen = choice.format == chosenColumnsFormat().name;
        if (columns->any() != chosen)
            return Error{"--format", chosen ? "columns needs --columns time=…,input=…,output=…"
                                            : "can't be given together with --columns"};
    }
    const Result<std::vector<FieldValue>> only = onlyFrom(arguments);
    if (!only)
        return only.error();
    choice.only = *only;
    choice.by = valueOf(arguments, "--by").value_or("");
    choice.timeUnit = chosenOf(arguments, "--time-unit", timeUnitNames);
    choice.decimal = chosenOf(arguments, "--decimal", decimalNames);
    const Result<std::optional<Scenario>> scenario = scenarioOfTasks(arguments);
    if (!scenario)
        return scenario.error();
    const Result<Traffic> traffic = readTraffic(files.front(), choice);
    if (!traffic)
        return withOption(traffic.error());
    if (*scenario)
        return formatScenario(withGroups(**scenario, *traffic));
    return choice.by.empty() ? trafficJson(*traffic) : trafficGroupsJson(*traffic);
}

} // namespace

Work trafficCommand(CLI::App& arguments)
{
    declareWords(arguments, "FILE", false, "the log: CSV, JSON or JSON lines; - is standard input");
    declareChoice(arguments, "--format", "NAME", logFormatNames(), "the log's format, if it isn't to be recognized");
    declareOption(arguments, "--columns", "ROLE=NAME,...",
                  "columns of any table, by name or number from 1, or paths of keys in JSON: time, input, output, and "
                  "perhaps cached, written, requests, id, reasoning, total");
    declareRepeatable(arguments, "--only", "FIELD=VALUE",
                      "rows that count: a column or path of keys, or kind, model, key, user, tag, status; of several "
                      "values of a field any, of several fields all");
    declareOption(arguments, "--by", "FIELD",
                  "the field whose values split the log into groups with their own figures");
    declareOption(arguments, "--scenario", "FILE",
                  "with --by: print that scenario with a task for each group, as \"breakeven portfolio -\" reads it");
    declareOption(arguments, "--preset", "ID", "the same of a preset, see \"breakeven presets\"");
    declareChoice(arguments, "--time-unit", "UNIT", namesOf(timeUnitNames), "of times that are numbers without a date");
    declareChoice(arguments, "--decimal", "SIGN", namesOf(decimalNames), "what stands before the decimals of numbers");
    return [&arguments] { return readLog(arguments); };
}

} // namespace breakeven
