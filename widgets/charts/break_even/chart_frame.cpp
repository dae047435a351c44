// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/chart_frame.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr Range logarithmicLimits{1e-3, 1e15};
constexpr Range linearLimits{0, 1e15};
constexpr double closest = 1.001; ///< high over low on a logarithmic axis, and the span over the middle on a linear one

/// A range within the limits, of the same length as far as they allow; in the axis' own measure.
Range within(Range range, const Range& limits)
{
    const double length = std::min(range.high - range.low, limits.high - limits.low);
    const double low = std::clamp(range.low, limits.low, limits.high - length);
    return {low, low + length};
}

Range logged(const Range& range)
{
    return {std::log(range.low), std::log(range.high)};
}

Range raised(const Range& range)
{
    return {std::exp(range.low), std::exp(range.high)};
}

} // namespace

Range zoomed(const Range& range, double factor, double anchor, bool logarithmic)
{
    const Range here = logarithmic ? logged(range) : range;
    const double around = logarithmic ? std::log(anchor) : anchor;
    const Range wanted{around + (here.low - around) * factor, around + (here.high - around) * factor};
    const double shortest = logarithmic ? std::log(closest) : std::max(1e-3, std::abs(around) * (closest - 1));
    if (!std::isfinite(wanted.low) || !std::isfinite(wanted.high) || wanted.high - wanted.low < shortest)
        return range;
    return logarithmic ? raised(within(wanted, logged(logarithmicLimits))) : within(wanted, linearLimits);
}

Range panned(const Range& range, double share, bool logarithmic)
{
    const Range here = logarithmic ? logged(range) : range;
    const double by = share * (here.high - here.low);
    const Range wanted{here.low + by, here.high + by};
    return logarithmic ? raised(within(wanted, logged(logarithmicLimits))) : within(wanted, linearLimits);
}

} // namespace breakeven
