// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

// What a picture's footnote says of the scenario.

/// The date of the figures, the essential inputs, and what else the focus depends on, an item each. Of a picture of the
/// scenario's tasks (`ofTasks`) inputs that a task has of its own are none: they are not those of all.
[[nodiscard]] std::vector<Message> assumptions(const Scenario& scenario, bool ofTasks = false);

inline constexpr int mostSourceLines = 3;
/// Where the inputs are from, in lines: as many sources as fit, the essential inputs' first, and how many more there
/// are.
[[nodiscard]] std::vector<Message> sourceLines(const Scenario& scenario);

} // namespace breakeven
