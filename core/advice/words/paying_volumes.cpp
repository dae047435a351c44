// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/paying_volumes.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <array>
#include <vector>

namespace breakeven {

namespace {

Message volumeIn(const Quantity& count, VolumeUnit unit)
{
    return unit == VolumeUnit::Said ? asMessage(count) : Message{"requests_a_month(count)", count};
}

/// Volumes that words may name: the ends of the whole, and those of a first stretch from the lowest volume on; each
/// with the other end of its stretch, which its figure must not pass.
std::vector<NamedVolume> volumesOf(const BreakEven& found)
{
    std::vector<NamedVolume> volumes{{volumeRange.low}};
    const auto add = [&volumes](const Interval& stretch) {
        volumes.push_back({stretch.from, Rounding::Up});
        volumes.push_back({stretch.to, Rounding::Down});
    };
    for (std::size_t i = 0; i < found.intervals.size(); ++i)
        if (i == 0 || (i == 1 && found.fromLowest()) || (i + 1 == found.intervals.size() && !found.truncated))
            add(found.intervals[i]);
    if (found.settledVolume)
        volumes.push_back({*found.settledVolume, Rounding::Up});
    if (found.lastVolume)
        volumes.push_back({*found.lastVolume, Rounding::Down});
    return volumes;
}

/// Whether a volume, in short, reads like one of them that it is not, or as if it were on its other side.
bool readsLikeAnother(const BreakEven& found, double volume)
{
    return namesVolume(found) && std::ranges::any_of(volumesOf(found), [&](const NamedVolume& named) {
               return !keepsOrder(std::array{named, NamedVolume{volume}}, {});
           });
}

Quantity count(std::size_t ranges)
{
    return Quantity::plain(ranges);
}

/// Where it pays for good from some volume on, and before that in another stretch at least.
Message forGood(const BreakEven& found, VolumeUnit unit, const VolumeStyle& write)
{
    const Quantity settled = write.from(*found.settledVolume);
    if (!found.fromLowest())
        return {"paying.first(first, settled)", volumeIn(write.from(*found.firstVolume), unit), settled};
    const Message below = volumeIn(write.upTo(found.intervals.front().to), unit);
    if (found.intervals.size() == 2 && !found.truncated)
        return {"paying.below_and_from(below, settled)", below, settled};
    return {"paying.below_and_first(below, again, settled)", below, write.from(found.intervals[1].from), settled};
}

/// Where it pays in stretches, and at the highest volumes not.
Message inRanges(const BreakEven& found, VolumeUnit unit, const VolumeStyle& write)
{
    const std::size_t ranges = found.intervals.size();
    const Message last = volumeIn(write.upTo(*found.lastVolume), unit);
    if (!found.fromLowest()) {
        const Quantity first = write.from(*found.firstVolume);
        if (ranges == 1)
            return {"paying.between(first, last)", first, last};
        return found.truncated ? Message{"paying.more_ranges(ranges, first, last)", count(ranges), first, last}
                               : Message{"paying.ranges(ranges, first, last)", count(ranges), first, last};
    }
    if (ranges == 1)
        return {"paying.below(volume)", last};
    const Quantity below = write.upTo(found.intervals.front().to);
    const Quantity again = write.from(found.intervals[1].from);
    if (ranges == 2)
        return {"paying.below_and_between(below, first, last)", below, again, last};
    return found.truncated
               ? Message{"paying.below_and_more_ranges(below, ranges, first, last)", below, count(ranges - 1), again,
                         last}
               : Message{"paying.below_and_ranges(below, ranges, first, last)", below, count(ranges - 1), again, last};
}

} // namespace

bool namesVolume(const BreakEven& found)
{
    return !found.intervals.empty() && !found.always();
}

std::optional<NamedVolume> namedCrossing(const BreakEven& found)
{
    const std::optional<double> crossing = found.crossing();
    if (!crossing)
        return std::nullopt;
    const bool begins = crossing == found.settledVolume || crossing == found.firstVolume;
    return NamedVolume{*crossing, begins ? Rounding::Up : Rounding::Down};
}

VolumeStyle styleBeside(const BreakEven& found, std::optional<double> volume)
{
    std::vector<NamedVolume> volumes = volumesOf(found);
    if (volume && readsLikeAnother(found, *volume))
        volumes.push_back({*volume});
    return tellVolumesApart(volumes);
}

Quantity volumeBeside(const BreakEven& found, double volume)
{
    return readsLikeAnother(found, volume) ? styleBeside(found, volume)(volume) : Quantity::compactCount(volume);
}

Message payingVolumes(const BreakEven& found, VolumeUnit unit, std::optional<double> beside)
{
    if (found.intervals.empty())
        return {"paying.never"};
    if (found.always())
        return {"paying.always"};
    const VolumeStyle write = styleBeside(found, beside);
    if (!found.settledVolume)
        return inRanges(found, unit, write);
    if (found.intervals.size() == 1)
        return {"paying.from(volume)", volumeIn(write.from(*found.settledVolume), unit)};
    return forGood(found, unit, write);
}

Message payingBriefly(const BreakEven& found)
{
    if (found.intervals.empty())
        return {"figure.never"};
    if (found.always())
        return {"figure.always"};
    if (found.settledVolume)
        return asMessage(VolumeStyle{}.from(*found.settledVolume));
    const VolumeStyle write = styleBeside(found, {});
    const Quantity last = write.upTo(*found.lastVolume);
    const bool isOne = found.intervals.size() == 1;
    if (isOne && found.fromLowest())
        return {"paying.briefly_below(volume)", last};
    return isOne ? Message{"range(low, high)", write.from(*found.firstVolume), last}
                 : Message{"paying.briefly_in_part(low, high)", write.from(*found.firstVolume), last};
}

} // namespace breakeven
