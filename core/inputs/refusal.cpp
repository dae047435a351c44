// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/refusal.h"

#include "core/words/english.h"

namespace breakeven {

namespace {

/// Digits that can be typed again: a message is often answered by copying a number out of it.
Message span(const Parameter& parameter)
{
    const auto low = Quantity::plain(parameter.range.low);
    const auto high = Quantity::plain(parameter.range.high);
    if (parameter.unit == "ratio")
        return {"refusal.span(low, high)", low, high};
    return {"refusal.span_of(low, high, unit)", low, high, std::string(parameter.unit)};
}

Message whyOutside(const Parameter& parameter, double value)
{
    if (!std::isfinite(value))
        return {"refusal.not_finite(value, allowed)", Quantity::plain(value), allowedValues(parameter)};
    if (!parameter.range.contains(value))
        return {"refusal.outside(value, span)", Quantity::plain(value), span(parameter)};
    return {};
}

} // namespace

Message allowedValues(const Parameter& parameter)
{
    if (parameter.scale == Scale::Integer)
        return {"refusal.whole_numbers(span)", span(parameter)};
    return span(parameter);
}

Message whyRefused(const Parameter& parameter, double value)
{
    if (parameter.accepts(value))
        return {};
    if (Message outside = whyOutside(parameter, value); !outside.empty())
        return outside;
    return {"refusal.not_whole(value, allowed)", Quantity::plain(value), allowedValues(parameter)};
}

Message whyRefused(const Parameter& parameter, const Range& range, double value)
{
    if (parameter.member == &Parameters::horizonMonths)
        return {"refusal.horizon_has_no_range"};
    for (const double end : {range.low, range.high})
        if (Message outside = whyOutside(parameter, end); !outside.empty())
            return outside;
    const auto low = Quantity::plain(range.low);
    const auto high = Quantity::plain(range.high);
    if (range.low >= range.high)
        return {"refusal.low_not_below_high(low, high)", low, high};
    if (!range.contains(value))
        return {"refusal.outside_its_range(value, low, high)", Quantity::plain(value), low, high};
    return {};
}

} // namespace breakeven
