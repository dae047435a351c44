// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/analysis_arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/json/sensitivity_json.h"

namespace breakeven {

namespace {

Answer rankInputs(const CLI::App& arguments)
{
    const Result<Figure> figure = figureFrom(arguments);
    if (!figure)
        return figure.error();
    const Result<Scenario> scenario = dollarScenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    return sensitivityJson(*scenario, sensitivity(*scenario, scenario->focus, *figure));
}

} // namespace

Work sensitivityCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareFigure(arguments);
    return [&arguments] { return rankInputs(arguments); };
}

} // namespace breakeven
