// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/refusal.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// Digits that can be typed again: a message is often answered by copying a number out of it.
std::string span(const Parameter& parameter)
{
    const std::string numbers = fmt::format("{} to {}", parameter.range.low, parameter.range.high);
    return parameter.unit == "ratio" ? numbers : fmt::format("{} {}", numbers, parameter.unit);
}

std::string whyOutside(const Parameter& parameter, double value)
{
    if (!std::isfinite(value))
        return fmt::format("{} is not a finite number; allowed are {}", value, allowedValues(parameter));
    if (!parameter.range.contains(value))
        return fmt::format("{} is outside {}", value, span(parameter));
    return {};
}

} // namespace

std::string allowedValues(const Parameter& parameter)
{
    return parameter.scale == Scale::Integer ? "whole numbers from " + span(parameter) : span(parameter);
}

std::string whyRefused(const Parameter& parameter, double value)
{
    if (parameter.accepts(value))
        return {};
    if (std::string outside = whyOutside(parameter, value); !outside.empty())
        return outside;
    return fmt::format("{} is not a whole number; allowed are {}", value, allowedValues(parameter));
}

std::string whyRefused(const Parameter& parameter, const Range& range, double value)
{
    if (parameter.member == &Parameters::horizonMonths)
        return "the planning horizon is chosen, not uncertain; it can't have a range";
    for (const double end : {range.low, range.high})
        if (std::string outside = whyOutside(parameter, end); !outside.empty())
            return outside;
    if (range.low >= range.high)
        return fmt::format("the low end {} is not below the high end {}", range.low, range.high);
    if (!range.contains(value))
        return fmt::format("the value {} is outside its range of {} to {}", value, range.low, range.high);
    return {};
}

} // namespace breakeven
