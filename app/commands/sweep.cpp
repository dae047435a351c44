// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/sweep_csv.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

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

Answer sweepScenario(const CLI::App& arguments)
{
    const Result<std::vector<SweepAxis>> axes = axesFrom(arguments);
    if (!axes)
        return axes.error();
    const Result<Scenario> scenario = scenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    return Answer::Stream([axes = *axes, scenario = *scenario](const Answer::Sink& write) {
        return writeSweepCsv(scenario, axes, write);
    });
}

} // namespace

Work sweepCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareRepeatable(arguments, "--over", "ID=LOW:HIGH:COUNT[:log]",
                      "take COUNT values of a parameter, both ends\n"
                      "included; given again, the plane of two");
    return [&arguments] { return sweepScenario(arguments); };
}

} // namespace breakeven
