// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/rounding.h"

#include <cmath>

namespace breakeven {

// The rule for every comparison of costs.

/// `value`, which is what two sums of costs differ by; zero where it is no more than rounding may leave of
/// `magnitudes`, the sum of the magnitudes of the two.
[[nodiscard]] inline double withoutRounding(double value, double magnitudes)
{
    return std::abs(value) < roundingShare * magnitudes ? 0.0 : value;
}

/// a − b, where a difference smaller than 1e-12 of the sum of the two magnitudes counts as zero.
[[nodiscard]] inline double difference(double a, double b)
{
    return withoutRounding(a - b, std::abs(a) + std::abs(b));
}

} // namespace breakeven
