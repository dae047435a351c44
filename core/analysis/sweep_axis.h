// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/result.h"

#include <cstdint>
#include <string_view>

namespace breakeven {

/// The values that a parameter takes one after the other: `count` points from low to high, both ends included.
struct SweepAxis {
    const Parameter* parameter;
    double low;
    double high;
    std::uint64_t count;
    bool logarithmic; ///< equal ratios in place of equal distances

    /// The value at point 0 … count − 1; the ends are exact.
    [[nodiscard]] double at(std::uint64_t point) const;
};

inline constexpr std::uint64_t mostSweepPoints = 1000000000;

/// Reads "ID=LOW:HIGH:COUNT" or "ID=LOW:HIGH:COUNT:log"; the ends are plain numbers, or as a person types them. Every
/// point is a value that the parameter accepts. The error's `where` is the id, or empty where none can be read.
[[nodiscard]] Result<SweepAxis> sweepAxisFrom(std::string_view text);

} // namespace breakeven
