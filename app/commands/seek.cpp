// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/analysis_arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/json/seek_json.h"

namespace breakeven {

namespace {

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
    const Result<Scenario> scenario = dollarScenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    const Goal goal{*parameter, *figure, *target};
    return seekJson(*scenario, goal, seek(*scenario, scenario->focus, goal));
}

} // namespace

Work seekCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareParameter(arguments);
    declareFigure(arguments);
    declareTarget(arguments);
    return [&arguments] { return seekGoal(arguments); };
}

} // namespace breakeven
