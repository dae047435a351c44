// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/json/portfolio/portfolio_json.h"

#include <CLI/CLI.hpp>

namespace breakeven {

namespace {

Answer planTasks(const CLI::App& arguments)
{
    const Result<Scenario> scenario = scenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    if (scenario->tasks.empty())
        return Error{arguments.get_name(), "the scenario has no tasks; name them in its member \"tasks\""};
    return portfolioJson(*scenario, portfolio(*scenario));
}

} // namespace

Work portfolioCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    return [&arguments] { return planTasks(arguments); };
}

} // namespace breakeven
