// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace breakeven {

/// Whether one is above zero and the other below.
[[nodiscard]] constexpr bool areOpposite(double a, double b)
{
    return (a < 0 && b > 0) || (a > 0 && b < 0);
}

/// Where a function changes its sign between two values in either order, at whose ends its signs differ: a zero or a
/// jump, to 1e-12 relative.
[[nodiscard]] double signChange(const std::function<double(double)>& function, double from, double to);

} // namespace breakeven
