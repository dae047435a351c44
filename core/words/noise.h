// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <string>

namespace breakeven {

/// Without the digits that binary arithmetic leaves behind: 0.28 for 0.27999999999999997. Fourteen significant digits
/// are more than anything here is known to.
[[nodiscard]] inline double withoutNoise(double value)
{
    if (!std::isfinite(value))
        return value;
    const std::string digits = fmt::format("{:.13e}", value);
    double rounded = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    return rounded;
}

} // namespace breakeven
