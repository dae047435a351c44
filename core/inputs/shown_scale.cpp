// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/shown_scale.h"

#include <array>
#include <cmath>

namespace breakeven {

namespace {

bool isConverted(const Parameter& parameter, const MoneyShown& money)
{
    return !money.inDollars() && parameter.unitInfo().isMoney();
}

/// The nearest of 1, 2 and 5 times a power of ten, by ratio.
double roundStep(double step)
{
    const int exponent = static_cast<int>(std::floor(std::log10(step)));
    double nearest = 0;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double candidate = exponent < 0 ? factor / std::pow(10.0, -exponent) : factor * std::pow(10.0, exponent);
        if (nearest == 0 || std::abs(std::log(candidate / step)) < std::abs(std::log(nearest / step)))
            nearest = candidate;
    }
    return nearest;
}

using AtFraction = double (*)(const Parameter& parameter, double fraction);

/// What a function of scale.h gives for the row as it is shown. The slider's ends need not be round there.
double converted(const Parameter& parameter, double fraction, const MoneyShown& money, AtFraction valueAt)
{
    if (!isConverted(parameter, money))
        return valueAt(parameter, fraction);
    if (!(fraction > 0))
        return parameter.slider.low;
    if (fraction >= 1)
        return parameter.slider.high;
    return fromShown(parameter, valueAt(shownRow(parameter, money), fraction), money);
}

} // namespace

Parameter shownRow(const Parameter& parameter, const MoneyShown& money)
{
    if (!isConverted(parameter, money))
        return parameter;
    Parameter row = parameter;
    for (Range Parameter::*range : {&Parameter::range, &Parameter::slider})
        row.*range = {money.fromDollars((parameter.*range).low), money.fromDollars((parameter.*range).high)};
    row.logFloor = money.fromDollars(parameter.logFloor);
    if (row.step > 0)
        row.step = roundStep(parameter.step * money.perDollar);
    return row;
}

double toShown(const Parameter& parameter, double value, const MoneyShown& money)
{
    return isConverted(parameter, money) ? money.fromDollars(value) : value;
}

double fromShown(const Parameter& parameter, double shown, const MoneyShown& money)
{
    if (!isConverted(parameter, money))
        return shown;
    const double roundedOff = money.currency->decimals == 0 ? 5e-3 : 5e-4; // of the three or four digits of a row
    constexpr double lastBits = 1e-12;
    const double value = money.toDollars(shown);
    for (const double end : {parameter.slider.low, parameter.slider.high, parameter.logFloor})
        if (std::abs(value - end) <= lastBits * std::abs(end))
            return end;
    if (parameter.range.contains(value))
        return value;
    const double end = parameter.range.clamp(value);
    return std::abs(value - end) <= roundedOff * std::abs(end) ? end : value;
}

double valueAtFraction(const Parameter& parameter, double fraction, const MoneyShown& money)
{
    return converted(parameter, fraction, money, valueAtFraction);
}

double roundAtFraction(const Parameter& parameter, double fraction, const MoneyShown& money)
{
    return converted(parameter, fraction, money, roundAtFraction);
}

double freeAtFraction(const Parameter& parameter, double fraction, const MoneyShown& money)
{
    return converted(parameter, fraction, money, freeAtFraction);
}

double stepped(const Parameter& parameter, double value, int direction, StepSize size, const MoneyShown& money)
{
    if (!isConverted(parameter, money))
        return stepped(parameter, value, direction, size);
    if (direction > 0 ? value >= parameter.slider.high : value <= parameter.slider.low)
        return value;
    return fromShown(parameter, stepped(shownRow(parameter, money), toShown(parameter, value, money), direction, size),
                     money);
}

} // namespace breakeven
