// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goal_seek.h"

#include <string>

namespace breakeven {

/// The answer of `breakeven seek` (CLI.md): JSON, numbers unrounded, null where the figure does not exist; ends with a
/// newline. The option is the scenario's focus.
[[nodiscard]] std::string seekJson(const Scenario& scenario, const Goal& goal, const Sought& sought);

} // namespace breakeven
