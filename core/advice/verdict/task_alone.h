// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/words/message.h"

namespace breakeven {

// A scenario with tasks has inputs of its own besides, and whatever is not said of the tasks together is said of those.

/// What they are the inputs of: "“Mail: sort and route” alone" where a task has those very inputs, else "a workload of
/// 1.1M requests a month apart from the 12 tasks". Empty without tasks.
[[nodiscard]] Message workloadAmongTasks(const Scenario& scenario);

/// The sentence with that before it in few words: "“Mail: sort and route” alone: Rented GPU pays …", or "Without the 12
/// tasks: …". Without tasks as it is.
[[nodiscard]] Message saidOfThatWorkload(const Scenario& scenario, Message sentence);

/// What advice is for there: "What follows is advice for “Mail: sort and route” alone.". Empty without tasks.
[[nodiscard]] Message adviceAmongTasks(const Scenario& scenario);

/// Why the large model's bill is larger there than among the tasks: "$400 of the $4,030 at the API is its upkeep, which
/// all tasks share.". Empty without tasks or upkeep.
[[nodiscard]] Message upkeepAmongTasks(const Evaluation& evaluation);

} // namespace breakeven
