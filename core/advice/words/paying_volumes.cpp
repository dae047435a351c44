// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/paying_volumes.h"

#include "core/words/english.h"
#include "core/words/numbers.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

Message volumeIn(const Quantity& count, VolumeUnit unit)
{
    return unit == VolumeUnit::Said ? asMessage(count) : Message{"requests_a_month(count)", count};
}

} // namespace

std::pair<Quantity, Quantity> tellVolumesApart(double a, double b)
{
    if (compactCount(a) == compactCount(b))
        return {Quantity::fullCount(a), Quantity::fullCount(b)};
    return {Quantity::compactCount(a), Quantity::compactCount(b)};
}

bool namesVolume(const BreakEven& found)
{
    return !found.intervals.empty() && !found.always();
}

Message payingVolumes(const BreakEven& found, VolumeUnit unit)
{
    if (found.intervals.empty())
        return {"paying.never"};
    if (found.always())
        return {"paying.always"};
    if (found.settledVolume && found.intervals.size() == 1)
        return {"paying.from(volume)", volumeIn(Quantity::compactCount(*found.settledVolume), unit)};
    if (found.settledVolume) {
        const auto [first, settled] = tellVolumesApart(*found.firstVolume, *found.settledVolume);
        return {"paying.first(first, settled)", volumeIn(first, unit), settled};
    }
    const auto [first, last] = tellVolumesApart(*found.firstVolume, *found.lastVolume);
    const auto ranges = Quantity::plain(static_cast<double>(found.intervals.size()));
    if (found.intervals.size() > 1)
        return found.truncated ? Message{"paying.more_ranges(ranges, first, last)", ranges, first, volumeIn(last, unit)}
                               : Message{"paying.ranges(ranges, first, last)", ranges, first, volumeIn(last, unit)};
    if (*found.firstVolume == volumeRange.low)
        return {"paying.below(volume)", volumeIn(last, unit)};
    return {"paying.between(first, last)", first, volumeIn(last, unit)};
}

} // namespace breakeven
