// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <span>

namespace breakeven {

/// The percentile of `count` values, at least one, for a `share` of 0 to 1: linear between order statistics, at the
/// place share · (count − 1) counted from 0. `valueAt` gives the value at a place of their ascending order.
template <typename ValueAt> [[nodiscard]] double percentile(std::uint64_t count, double share, const ValueAt& valueAt)
{
    assert(count > 0 && share >= 0 && share <= 1);
    const double place = share * static_cast<double>(count - 1);
    const std::uint64_t below = std::min(static_cast<std::uint64_t>(place), count - 1);
    const std::uint64_t above = std::min(below + 1, count - 1);
    return std::lerp(static_cast<double>(valueAt(below)), static_cast<double>(valueAt(above)),
                     place - static_cast<double>(below));
}

/// That of ascending values.
[[nodiscard]] inline double percentile(std::span<const double> ascending, double share)
{
    return percentile(ascending.size(), share, [ascending](std::uint64_t place) { return ascending[place]; });
}

} // namespace breakeven
