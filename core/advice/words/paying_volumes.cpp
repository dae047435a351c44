// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/paying_volumes.h"

#include "core/inputs/format.h"

#include <fmt/format.h>

namespace breakeven {

std::pair<std::string, std::string> tellVolumesApart(double a, double b)
{
    const bool alike = compactCount(a) == compactCount(b);
    return {alike ? fullCount(a) : compactCount(a), alike ? fullCount(b) : compactCount(b)};
}

std::string payingVolumes(const BreakEven& found, std::string_view unit)
{
    if (found.intervals.empty())
        return "at no volume";
    if (found.always())
        return "at every volume";
    if (found.settledVolume && found.intervals.size() == 1)
        return fmt::format("from {}{} on", compactCount(*found.settledVolume), unit);
    if (found.settledVolume) {
        const auto [first, settled] = tellVolumesApart(*found.firstVolume, *found.settledVolume);
        return fmt::format("first at {}{}, and for good from {} on", first, unit, settled);
    }
    const auto [first, last] = tellVolumesApart(*found.firstVolume, *found.lastVolume);
    if (found.intervals.size() > 1)
        return fmt::format("only in {}{} ranges of volume between {} and {}{}", found.truncated ? "more than " : "",
                           found.intervals.size(), first, last, unit);
    if (*found.firstVolume == volumeRange.low)
        return fmt::format("only below {}{}", last, unit);
    return fmt::format("only between {} and {}{}", first, last, unit);
}

} // namespace breakeven
