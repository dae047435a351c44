// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

// What a picture's footnote says of the scenario.

/// What it is shown in, the date of the figures, the essential inputs, and what else the focus depends on, an item
/// each. Of a picture of the scenario's tasks (`ofTasks`) inputs that a task has of its own are none: they are not
/// those of all. The day tells whether the rate of a currency is old.
[[nodiscard]] std::vector<Message> assumptions(const Scenario& scenario, bool ofTasks = false,
                                               const std::optional<std::chrono::sys_days>& today = {});

/// "and 7 more", after those assumptions that fit.
[[nodiscard]] Message moreAssumptions(std::size_t count);

/// "and 3 more sources, which the scenario's file names", after those that fit; "12 sources, which …" where none does.
[[nodiscard]] Message moreSources(std::size_t shown, std::size_t all);

} // namespace breakeven
