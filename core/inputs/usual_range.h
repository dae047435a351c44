// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"

#include <optional>

namespace breakeven {

inline constexpr double usualShare = 0.2; ///< of a value's magnitude, by which it is varied

/// The range that a parameter gets before anybody knows a better one: its value ∓ usualShare, inside what is legal; at
/// zero, from there to a tenth of the slider. A scenario's file accepts it around every value that the parameter
/// accepts. Absent for the planning horizon, which is chosen and not uncertain.
[[nodiscard]] std::optional<Range> usualRange(const Parameter& parameter, double value);

} // namespace breakeven
