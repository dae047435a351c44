// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/usual_range.h"

#include "core/words/numbers.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double asGoodAsZero = 1e-9; // where 20 % would be lost in rounding

/// How far a range reaches from a value of zero.
double reachFromZero(const Parameter& parameter)
{
    return parameter.scale == Scale::LogFromZero ? 10 * parameter.logFloor
                                                 : (parameter.slider.high - parameter.slider.low) / 10;
}

} // namespace

std::optional<Range> usualRange(const Parameter& parameter, double value)
{
    if (parameter.member == &Parameters::horizonMonths)
        return std::nullopt;
    const double magnitude = std::abs(value);
    const bool isZero = magnitude < asGoodAsZero;
    const double below = isZero ? value : value - usualShare * magnitude;
    const double above = value + (isZero ? reachFromZero(parameter) : usualShare * magnitude);
    Range ends{std::min(withoutNoise(below), value), std::max(withoutNoise(above), value)};
    if (parameter.scale == Scale::Integer)
        ends = {isZero ? value : std::min(std::floor(below), value - 1), std::max(std::ceil(above), value + 1)};
    if (parameter.member == &Parameters::retrainInterval && !isZero)
        ends.low = std::max(ends.low, 1.0); // zero is "never", which is not a little less than monthly
    return Range{parameter.range.clamp(ends.low), parameter.range.clamp(ends.high)};
}

} // namespace breakeven
