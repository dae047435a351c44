// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/portfolio/planned_tasks.h"
#include "core/files/table.h"
#include "core/inputs/enum_table.h"
#include "core/scenario/scenario.h"
#include "core/scenario/task_field.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace breakeven {

/// What is computed of a task.
enum class TaskFigure { InPlan, Share, Base, Own, Alone };

struct TaskFigureInfo {
    TaskFigure figure;
    std::string_view id; ///< of objects on screen
};

inline constexpr EnumTable<&TaskFigureInfo::figure> taskFigureTable{{
    {TaskFigure::InPlan, "plan"},
    {TaskFigure::Share, "share"},
    {TaskFigure::Base, "base"},
    {TaskFigure::Own, "own"},
    {TaskFigure::Alone, "alone"},
}};
template <> inline constexpr const auto& tableOf<TaskFigure> = taskFigureTable;

/// A column of the table of tasks: what people set, or what is computed.
using TaskColumn = std::variant<TaskField, TaskFigure>;

/// The columns of a scenario's tasks: name, volume, tokens, place, the figures (the share only if the scenario has
/// ranges), and each further parameter that a task has of its own or that is among `further`.
[[nodiscard]] std::vector<TaskColumn> taskColumns(const Scenario& scenario,
                                                  const std::vector<const Parameter*>& further = {});

/// Whether the column is always there.
[[nodiscard]] bool isUsualColumn(const Parameter& parameter);

[[nodiscard]] Message titleOf(const TaskColumn& column);
[[nodiscard]] Message helpOf(const TaskColumn& column);
/// What is typed to get the same: a value with all digits, empty where the task has the scenario's; empty for a figure.
[[nodiscard]] std::string typedCell(const TaskColumn& column, const Task& task, const Catalog& catalog = english);

/// A cell as people see it.
struct TaskCell {
    Message text;      ///< rounded; empty where there is nothing
    Message exact;     ///< with all digits
    bool isOwn = true; ///< false of a value that is the scenario's
    TableCell value{}; ///< to sort by and for a spreadsheet; money in US dollars a month, a share from 0 to 1
};

/// `planned` is null while nobody has planned these tasks yet: figures are empty then.
[[nodiscard]] TaskCell taskCell(const TaskColumn& column, const Scenario& scenario, const PlannedTasks* planned,
                                std::size_t place);

/// Whose value a parameter's cell has, for a person: the task's own or the scenario's.
[[nodiscard]] Message sourceOf(const TaskCell& cell);

/// Whether it is a number, or one is missing: aligned at the right.
[[nodiscard]] bool isNumber(const TaskColumn& column);
/// Whether its numbers are amounts of money.
[[nodiscard]] bool isMoney(const TaskColumn& column);

/// The tasks in the order in which to move them, those behind them that are pinned to the API.
[[nodiscard]] std::vector<std::size_t> placesInOrder(const Portfolio& portfolio);

} // namespace breakeven
