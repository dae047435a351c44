// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysis_arguments.h"
#include "app/commands/command.h"
#include "app/commands/scenario_source.h"
#include "core/output/json/seek_json.h"

namespace breakeven {

namespace {

void declareSeek(CLI::App& arguments)
{
    declareScenario(arguments);
    declareParameter(arguments);
    declareFigure(arguments);
    declareTarget(arguments);
}

Answer seekGoal(const CLI::App& arguments)
{
    const Result<const Parameter*> parameter = parameterFrom(arguments);
    if (!parameter)
        return parameter.error();
    const Result<Figure> figure = figureFrom(arguments);
    if (!figure)
        return figure.error();
    const Result<double> target = targetFrom(arguments);
    if (!target)
        return target.error();
    const Result<Scenario> scenario = scenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    const Goal goal{*parameter, *figure, *target};
    return seekJson(*scenario, goal, seek(*scenario, scenario->focus, goal));
}

} // namespace

Command seekCommand()
{
    return {"seek", "Print the value at which a figure reaches a target, as JSON", declareSeek, seekGoal};
}

} // namespace breakeven
