// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goal_seek.h"

#include <string>

namespace breakeven {

/// The answer of `breakeven seek` (CLI.md): JSON, numbers unrounded, null where the figure does not exist; ends with a
/// newline.
[[nodiscard]] std::string seekJson(Option option, const Goal& goal, const Sought& sought);

} // namespace breakeven
