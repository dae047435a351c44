// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/task_edits.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/edits.h"
#include "core/scenario/tasks.h"
#include "core/text/names.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cassert>
#include <unordered_map>
#include <unordered_set>

namespace breakeven {

std::string freeTaskName(const std::vector<Task>& tasks, std::string_view wanted)
{
    std::unordered_set<std::string_view> taken;
    for (const Task& task : tasks)
        taken.insert(task.name);
    return freeName(wanted, taken, longestTaskName, inWords(Message{"task_scenario.untitled"}));
}

std::vector<Task> withoutTasks(std::vector<Task> tasks, std::span<const std::size_t> places)
{
    const std::unordered_set<std::size_t> gone(places.begin(), places.end());
    std::vector<Task> left;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (!gone.contains(i))
            left.push_back(std::move(tasks[i]));
    return left;
}

std::vector<Task> withAccuraciesOf(TaskType type, std::vector<Task> tasks, std::span<const std::size_t> places)
{
    for (const std::size_t place : places) {
        for (const auto& [member, percent] : {std::pair{&Parameters::frontierAccuracy, info(type).fewShot},
                                              {&Parameters::tunedAccuracy, info(type).tuned}}) {
            [[maybe_unused]] const Outcome set = setOwnValue(tasks[place], rowOf(member), percent);
        }
    }
    return tasks;
}

std::vector<Task> withTasksOf(std::vector<Task> tasks, const std::vector<Task>& others, bool hasPlaces)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        places.emplace(tasks[i].name, i);
    for (const Task& other : others) {
        const auto same = places.find(other.name);
        if (same == places.end()) {
            tasks.push_back(other);
            continue;
        }
        Task& task = tasks[same->second];
        for (const ParameterValue& value : other.parameters) {
            [[maybe_unused]] const Outcome set = setOwnValue(task, *value.parameter, value.value);
            assert(set); // as a task has it
        }
        if (hasPlaces)
            task.pinned = other.pinned;
    }
    return tasks;
}

Scenario scenarioOf(const Scenario& scenario, const Task& task)
{
    Scenario own = scenario;
    own.tasks.clear();
    own.workloads.clear();
    own = withPin(std::move(own), std::nullopt);
    own.pins.clear();
    for (const ParameterValue& value : task.parameters)
        own = withParameter(std::move(own), *value.parameter, value.value);
    own.name = task.name;
    return own;
}

TaskOfScenario taskOf(const Scenario& scenario, const Scenario& other)
{
    TaskOfScenario made{{.name = freeTaskName(scenario.tasks, other.name), .parameters = {}, .pinned = {}}, {}};
    std::vector<Message> leftOut;
    for (const Parameter& parameter : parameterTable) {
        const double value = other.parameters.*parameter.member;
        if (value == scenario.parameters.*parameter.member)
            continue;
        if (isTaskParameter(parameter))
            made.task.parameters.push_back({&parameter, value});
        else
            leftOut.push_back(asMessage(labelOf(parameter).withinSentence()));
    }
    if (!leftOut.empty())
        made.note = {"task_scenario.left_out(count, parameters)", Quantity::fullCount(leftOut.size()), listed(leftOut)};
    return made;
}

} // namespace breakeven
