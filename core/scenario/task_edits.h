// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/task_types.h"
#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

// What is done with tasks as wholes. Places are places of the list.

/// `wanted`, as a task may be called, with a number behind it if a task is called that.
[[nodiscard]] std::string freeTaskName(const std::vector<Task>& tasks, std::string_view wanted);

[[nodiscard]] std::vector<Task> withoutTasks(std::vector<Task> tasks, std::span<const std::size_t> places);

/// Each of those tasks gets the published accuracies of a kind of task: the large model's with examples in its prompt,
/// and the fine-tuned model's.
[[nodiscard]] std::vector<Task> withAccuraciesOf(TaskType type, std::vector<Task> tasks,
                                                 std::span<const std::size_t> places);

/// The tasks with what others say: of one that is called like one of them the values, and with `hasPlaces` where it is
/// pinned or that it is not; what it does not say stays. The rest stand behind them.
[[nodiscard]] std::vector<Task> withTasksOf(std::vector<Task> tasks, const std::vector<Task>& others, bool hasPlaces);

/// The task as a scenario of its own, called like it: its values in place of the scenario's, whose ranges are stretched
/// to hold them, and no other tasks, no workloads and no pin.
[[nodiscard]] Scenario scenarioOf(const Scenario& scenario, const Task& task);

struct TaskOfScenario {
    Task task;
    Message note; ///< which values differ that no task has of its own; empty if none does
};

/// Another scenario as a task of this one, called like it or, if a task is, with a number behind its name: what a task
/// may have of its own and what differs.
[[nodiscard]] TaskOfScenario taskOf(const Scenario& scenario, const Scenario& other);

} // namespace breakeven
