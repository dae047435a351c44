// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/task_alone.h"

#include "core/inputs/row_labels.h"
#include "core/scenario/tasks.h"
#include "core/words/english.h"

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

/// The task that the scenario's own inputs are those of, alone; empty if they are none's.
Message taskAlone(const Scenario& scenario)
{
    const auto same = std::ranges::find_if(
        scenario.tasks, [&](const Task& task) { return parametersOf(scenario, task) == scenario.parameters; });
    return same == scenario.tasks.end() ? Message{} : Message{"tasks.one_alone(task)", same->name};
}

} // namespace

Message workloadAmongTasks(const Scenario& scenario)
{
    if (scenario.tasks.empty())
        return {};
    if (Message alone = taskAlone(scenario); !alone.empty())
        return alone;
    return {"tasks.workload_apart(volume, tasks)", Quantity::compactCount(scenario.parameters.volume),
            Quantity::fullCount(scenario.tasks.size())};
}

Message saidOfThatWorkload(const Scenario& scenario, Message sentence)
{
    if (scenario.tasks.empty())
        return sentence;
    Message workload = taskAlone(scenario);
    if (workload.empty()) // in few words, as it stands before a headline
        workload = {"tasks.left_aside(tasks)", Quantity::fullCount(scenario.tasks.size())};
    return {"tasks.said_of(workload, sentence)", std::move(workload), std::move(sentence)};
}

Message adviceAmongTasks(const Scenario& scenario)
{
    Message workload = workloadAmongTasks(scenario);
    return workload.empty() ? Message{} : Message{"tasks.advice_for(workload)", std::move(workload)};
}

Message upkeepAmongTasks(const Evaluation& e)
{
    const MonthlyCost& monthly = e.of(Option::FrontierApi).monthly;
    const OptionSet seen = visibleOptions(e.scenario);
    if (e.scenario.tasks.empty() || !(monthly.staff > 0) || !seen.contains(Option::FrontierApi))
        return {};
    return {"tasks.upkeep_apart(upkeep, total, where)", Quantity::moneyInColumn(monthly.staff),
            Quantity::moneyInColumn(monthly.total()), whereOf(Option::FrontierApi)};
}

} // namespace breakeven
