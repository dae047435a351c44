// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/sweep_csv.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <charconv>

namespace breakeven {

namespace {

Result<std::vector<SweepAxis>> axesFrom(const CLI::App& arguments)
{
    const std::vector<std::string> given = valuesOf(arguments, "--over");
    if (given.empty())
        return Error{"sweep", "nothing to sweep was given; name a parameter with --over ID=LOW:HIGH:COUNT[:log]"};
    if (given.size() > 2)
        return Error{"--over", fmt::format("was given {} times; a sweep is over one or two parameters", given.size())};
    std::vector<SweepAxis> axes;
    for (const std::string& text : given) {
        const Result<SweepAxis> axis = sweepAxisFrom(text);
        if (!axis)
            return Error{axis.error().where.empty() ? "--over" : "--over " + axis.error().where, axis.error().what};
        axes.push_back(*axis);
    }
    if (axes.size() == 2 && axes[0].parameter == axes[1].parameter)
        return Error{fmt::format("--over {}", axes[0].parameter->id),
                     "was given twice; a sweep is over one parameter or two different ones"};
    return axes;
}

/// FROM:TO
Result<SweepRows> rowsFrom(const CLI::App& arguments, const std::vector<SweepAxis>& axes)
{
    const SweepRows all = allRows(axes);
    const std::optional<std::string> given = valueOf(arguments, "--rows");
    if (!given)
        return all;
    SweepRows rows;
    const char* end = given->data() + given->size();
    const auto first = std::from_chars(given->data(), end, rows.first);
    const bool hasSecond = first.ec == std::errc() && first.ptr != end && *first.ptr == ':';
    const auto last = std::from_chars(hasSecond ? first.ptr + 1 : end, end, rows.last);
    if (!hasSecond || last.ec != std::errc() || last.ptr != end)
        return Error{"--rows", fmt::format("{} is not of the form FROM:TO", inQuotes(*given))};
    if (rows.first < 1 || rows.first > rows.last || rows.last > all.last)
        return Error{"--rows",
                     fmt::format("{} is not allowed; this sweep has the rows 1 to {}, and FROM can't be after TO",
                                 inQuotes(*given), all.last)};
    return rows;
}

Answer sweepScenario(const CLI::App& arguments)
{
    const Result<std::vector<SweepAxis>> axes = axesFrom(arguments);
    if (!axes)
        return axes.error();
    const Result<SweepRows> rows = rowsFrom(arguments, *axes);
    if (!rows)
        return rows.error();
    const Result<Scenario> scenario = dollarScenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    return Answer::Stream([axes = *axes, rows = *rows, scenario = *scenario](const Answer::Sink& write) {
        return writeSweepCsv(scenario, axes, rows, write);
    });
}

} // namespace

Work sweepCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareRepeatable(arguments, "--over", "ID=LOW:HIGH:COUNT[:log]",
                      "take COUNT values of a parameter, both ends\n"
                      "included; given again, the plane of two");
    declareOption(
        arguments, "--rows", "FROM:TO",
        "print these rows alone, counted from 1; the header\ncomes before row 1, so that parts can be joined");
    return [&arguments] { return sweepScenario(arguments); };
}

} // namespace breakeven
