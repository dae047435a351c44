// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/task.h"
#include "core/words/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Tasks that were found somewhere, and what a person should know of it, in sentences.
struct FoundTasks {
    std::vector<Task> tasks;
    std::vector<Message> notes;
    bool hasPlaces = false; ///< it says of each task where it is pinned, or that it is not
};

/// Pins a task as a text says: a place's id or name, or nothing or "free", which unpins it. The error's `where` is
/// empty.
[[nodiscard]] Outcome setPlace(Task& task, std::string_view text);

/// Reads tasks from a table, a row a task: CSV, or what a spreadsheet copies. Its columns are told by their names:
/// "name" or "task", "pinned" ("api" or "own", or as on screen), and parameters by id or label, or as the view and what
/// it exports head them, whatever their case; an empty cell leaves the task the scenario's value. What was computed is
/// passed over; any other column that is no task's is left out, which a note says. Errors name WHERE
/// or WHERE:LINE: no column of names, two columns of one parameter, a row that is longer than the header, a value that
/// its parameter does not accept, a name that no task may have.
[[nodiscard]] Result<FoundTasks> readTaskTable(std::string_view text, const std::string& where);

/// Whether the text is such a table: a row of names of columns, one of them that of the tasks' names, and more below.
[[nodiscard]] bool isTaskTable(std::string_view text);

} // namespace breakeven
