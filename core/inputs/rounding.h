// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace breakeven {

/// What doubles that are the same but for rounding may differ by, relative to them.
inline constexpr double roundingShare = 1e-12;

/// Whether a figure is another but for rounding.
[[nodiscard]] inline bool isSameButForRounding(double value, double other)
{
    return std::abs(value - other) <= roundingShare * std::abs(other);
}

} // namespace breakeven
