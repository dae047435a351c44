// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/base/streams.h"
#include "app/commands/command_table.h"
#include "core/advice/verdict/portfolio_verdict.h"
#include "core/analysis/portfolio/moving_shares.h"
#include "core/evidence/tasks/task_table.h"
#include "core/files/safe_file.h"
#include "core/output/json/portfolio/portfolio_json.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>

namespace breakeven {

namespace {

constexpr std::size_t largestTable = std::size_t{16} << 20U; ///< bytes

/// The tasks of a table, which take the place of the scenario's.
Result<FoundTasks> tasksFrom(const std::string& file)
{
    const bool standard = file == "-";
    const Result<std::string> text = standard ? readStandardInput(largestTable) : readFile(file, largestTable);
    if (!text)
        return text.error();
    return readTaskTable(*text, standard ? "standard input" : oneLine(file));
}

Answer planTasks(const CLI::App& arguments)
{
    const Result<Scenario> named = dollarScenarioFrom(arguments);
    if (!named)
        return named.error();
    Scenario scenario = *named;
    std::vector<Message> notes;
    if (const std::optional<std::string> file = valueOf(arguments, "--tasks")) {
        Result<FoundTasks> found = tasksFrom(*file);
        if (!found)
            return found.error();
        scenario.tasks = found->tasks;
        notes = found->notes;
    }
    if (scenario.tasks.empty())
        return Error{arguments.get_name(),
                     "there are no tasks; name them in the scenario's member \"tasks\", or a table with --tasks"};
    if (const Message idle = rangesThatMoveNothing(scenario); !idle.empty())
        notes.push_back(idle);
    return portfolioJson(scenario, portfolio(scenario), notes, movingShares(scenario));
}

} // namespace

Work portfolioCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareOption(arguments, "--tasks", "FILE",
                  "the tasks, instead of the scenario's own: CSV, a row\na task, columns called name, pinned and like\n"
                  "parameters; - is standard input");
    return [&arguments] { return planTasks(arguments); };
}

} // namespace breakeven
