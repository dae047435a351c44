// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter_table.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// The volumes over which break-evens are looked for: all that a scenario may have.
inline constexpr Range volumeRange = rowOf(&Parameters::volume).range;

inline constexpr std::size_t mostIntervals = 64;

struct Interval {
    double from;
    double to;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Where an option is cheaper than the baseline: the set of volumes S in volumeRange (MODEL.md, "Break-even against the
/// baseline").
struct BreakEven {
    std::optional<double> firstVolume;   ///< infimum of S
    std::optional<double> settledVolume; ///< from here on cheaper up to the end of the range
    std::optional<double> lastVolume;    ///< supremum of S
    std::vector<Interval> intervals;     ///< S, lowest first, at most mostIntervals
    bool truncated = false;              ///< there are more intervals

    [[nodiscard]] bool always() const { return settledVolume == volumeRange.low; }
    /// Whether it is cheaper at the lowest volumes, where no crossing begins.
    [[nodiscard]] bool fromLowest() const { return firstVolume == volumeRange.low; }
    /// The volume that people ask for first: from which the option is cheaper for good, or else from which it first is,
    /// or else up to which it is from the lowest on. Absent where it is cheaper at every volume or at none.
    [[nodiscard]] std::optional<double> crossing() const
    {
        if (intervals.empty() || always())
            return std::nullopt;
        if (settledVolume)
            return settledVolume;
        return fromLowest() ? intervals.front().to : firstVolume;
    }
};

/// The two volumes that people ask for, without the stretches between them.
struct BreakEvenEnds {
    std::optional<double> firstVolume;
    std::optional<double> settledVolume;
};

} // namespace breakeven
