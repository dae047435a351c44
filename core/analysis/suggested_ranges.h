// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <cstddef>

namespace breakeven {

inline constexpr std::size_t mostSuggestedRanges = 5;

/// Ranges to begin with, by parameter id: a fifth to both sides of the inputs that move the focus' monthly saving most,
/// whatever ranges the scenario has. Each is one that its file would accept. An input of zero gets none: it says that
/// something is not there, not how much of it. Fewer than five where fewer inputs have an effect.
[[nodiscard]] std::map<std::string, Range, std::less<>> suggestedRanges(const Scenario& scenario);

} // namespace breakeven
