// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace breakeven {

/// a − b, where a difference smaller than 1e-12 of the sum of the two magnitudes counts as zero: the rule for every
/// comparison of costs.
[[nodiscard]] inline double difference(double a, double b)
{
    const double d = a - b;
    return std::abs(d) < 1e-12 * (std::abs(a) + std::abs(b)) ? 0.0 : d;
}

} // namespace breakeven
