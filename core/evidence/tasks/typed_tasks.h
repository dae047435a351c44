// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tasks/task_table.h"
#include "core/scenario/task_field.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace breakeven {

/// The tasks with a text typed into a field of those at `places`, as a person types values (parseTyped). An empty text
/// leaves a task the scenario's value, or free to move. The error's `where` is empty, and the tasks stay as they were.
[[nodiscard]] Result<std::vector<Task>> withTyped(std::vector<Task> tasks, std::span<const std::size_t> places,
                                                  const TaskField& field, std::string_view text,
                                                  const Catalog& catalog = english);

/// Where pasted cells go.
struct PastePlace {
    std::vector<std::size_t> rows; ///< places of the tasks from the current row on; further rows are new tasks
    std::vector<std::optional<TaskField>> columns; ///< from the current one on; a computed one has no field
};

/// The tasks with a text pasted, from a spreadsheet or as CSV: a table with a column of names (readTaskTable) changes
/// the tasks that are called so and adds the others; any other goes in cell by cell, as if typed, in the language of
/// `catalog`. Either all of it goes in or nothing: errors name the row, and have an empty `where`.
[[nodiscard]] Result<FoundTasks> withPasted(const std::vector<Task>& tasks, const PastePlace& place,
                                            std::string_view text, const Catalog& catalog = english);

} // namespace breakeven
