// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/json/evaluation_json.h"

namespace breakeven {

namespace {

Answer evaluateScenario(const CLI::App& arguments)
{
    const Result<Scenario> scenario = scenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    return evaluationJson(evaluate(*scenario), isGiven(arguments, "--explain"));
}

} // namespace

Work evaluateCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareFlag(arguments, "--explain", "say how each cost is computed, in words and values");
    return [&arguments] { return evaluateScenario(arguments); };
}

} // namespace breakeven
