// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven {

namespace {

/// The part of a LogFromZero slider between zero and the floor: wide enough to tell the two apart under the hand.
constexpr double zeroZone = 0.05;

/// `count` times `unit` as the double nearest to that decimal number: 3 times 0.1 is 0.3, not 0.30000000000000004.
double multiple(double count, double unit)
{
    return unit < 1 ? count / std::round(1 / unit) : count * unit;
}

double powerOfTen(int exponent)
{
    return std::pow(10.0, exponent);
}

/// The largest e with 10^e ≤ value; value > 0.
int decade(double value)
{
    int exponent = static_cast<int>(std::floor(std::log10(value)));
    if (powerOfTen(exponent + 1) <= value)
        ++exponent;
    if (powerOfTen(exponent) > value)
        --exponent;
    return exponent;
}

bool isLogarithmic(const Parameter& parameter)
{
    return parameter.scale == Scale::Log || parameter.scale == Scale::LogFromZero;
}

/// Where the logarithmic part of a slider begins.
double logarithmicLow(const Parameter& parameter)
{
    return parameter.scale == Scale::LogFromZero ? parameter.logFloor : parameter.slider.low;
}

/// What is counted from one on comes whole: nobody sets 12.3 tokens by hand.
double smallestUnit(const Parameter& parameter)
{
    return logarithmicLow(parameter) >= 1 ? 1 : 0;
}

/// The numbers of a decade that a hand stops at, in tenths.
constexpr std::array<double, 11> roundTenths{10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100};

/// The one of those numbers, or of the range's ends, that is nearest to a value within the range by ratio.
double nearestRound(double value, const Range& range, double smallest)
{
    const int tenth = decade(value) - 1;
    double nearest = value - range.low < range.high - value ? range.low : range.high;
    double least = std::abs(std::log(nearest / value));
    for (const double count : roundTenths) {
        const double candidate = tenth < 0 ? count / powerOfTen(-tenth) : count * powerOfTen(tenth);
        if (!range.contains(candidate) || (smallest > 0 && candidate != std::round(candidate / smallest) * smallest))
            continue;
        if (const double distance = std::abs(std::log(candidate / value)); distance < least) {
            nearest = candidate;
            least = distance;
        }
    }
    return nearest;
}

/// By how much a key press moves: on logarithmic scales one unit of the first, second or third digit, which is
/// reversible and keeps to the values that a drag gives.
double unitOfStep(const Parameter& parameter, double value, int direction, StepSize size)
{
    if (isLogarithmic(parameter)) {
        int exponent = decade(value);
        if (direction < 0 && powerOfTen(exponent) == value)
            --exponent; // below 1,000 come 990 and 999
        const int digits = size == StepSize::Coarse ? 0 : size == StepSize::Normal ? 1 : 2;
        return std::max(powerOfTen(exponent - digits), smallestUnit(parameter));
    }
    if (size == StepSize::Coarse)
        return parameter.step * 10;
    if (size == StepSize::Normal)
        return parameter.step;
    return parameter.scale == Scale::Integer ? std::max(parameter.step / 10, 1.0) : parameter.step / 10;
}

} // namespace

double threeDigits(double value, double smallest)
{
    const double unit = std::max(powerOfTen(decade(value) - 2), smallest);
    return multiple(std::round(value / unit), unit);
}

double sliderFraction(const Parameter& parameter, double value)
{
    const auto [low, high] = parameter.slider;
    if (!(value > low))
        return 0;
    if (value >= high)
        return 1;
    if (!isLogarithmic(parameter))
        return (value - low) / (high - low);

    const double from = logarithmicLow(parameter);
    const double zone = parameter.scale == Scale::LogFromZero ? zeroZone : 0;
    if (value < from)
        return zone * value / from;
    return zone + (1 - zone) * std::log(value / from) / std::log(high / from);
}

double exactAtFraction(const Parameter& parameter, double fraction)
{
    const auto [low, high] = parameter.slider;
    if (!(fraction > 0))
        return low;
    if (fraction >= 1)
        return high;
    if (!isLogarithmic(parameter)) {
        const double value = low + fraction * (high - low);
        return parameter.scale == Scale::Integer ? std::round(value) : value;
    }
    const double from = logarithmicLow(parameter);
    const double zone = parameter.scale == Scale::LogFromZero ? zeroZone : 0;
    if (fraction < zone)
        return from * fraction / zone;
    return from * std::pow(high / from, (fraction - zone) / (1 - zone));
}

double valueAtFraction(const Parameter& parameter, double fraction)
{
    const double exact = exactAtFraction(parameter, fraction);
    if (exact == parameter.slider.low || exact == parameter.slider.high)
        return exact;
    if (!isLogarithmic(parameter))
        return parameter.slider.clamp(multiple(std::round(exact / parameter.step), parameter.step));
    const double from = logarithmicLow(parameter);
    if (exact < from)
        return exact < from / 2 ? 0 : from;
    return std::clamp(threeDigits(exact, smallestUnit(parameter)), from, parameter.slider.high);
}

double roundAtFraction(const Parameter& parameter, double fraction)
{
    const double exact = exactAtFraction(parameter, fraction);
    if (!isLogarithmic(parameter) || !(exact > parameter.slider.low && exact < parameter.slider.high))
        return valueAtFraction(parameter, fraction);
    const double from = logarithmicLow(parameter);
    if (exact < from)
        return exact < from / 2 ? 0 : from;
    return nearestRound(exact, {from, parameter.slider.high}, smallestUnit(parameter));
}

double freeAtFraction(const Parameter& parameter, double fraction)
{
    if (isLogarithmic(parameter))
        return valueAtFraction(parameter, fraction);
    const double exact = exactAtFraction(parameter, fraction);
    const double unit = unitOfStep(parameter, exact, +1, StepSize::Fine);
    return parameter.slider.clamp(multiple(std::round(exact / unit), unit));
}

double roundValue(const Parameter& parameter, double value)
{
    if (parameter.slider.contains(value))
        return roundAtFraction(parameter, sliderFraction(parameter, value));
    const double legal = parameter.range.clamp(value);
    if (isLogarithmic(parameter) && legal > 0)
        return nearestRound(legal, {std::max(parameter.range.low, smallestUnit(parameter)), parameter.range.high},
                            smallestUnit(parameter));
    return isLogarithmic(parameter)
               ? legal
               : parameter.range.clamp(multiple(std::round(legal / parameter.step), parameter.step));
}

double stepped(const Parameter& parameter, double value, int direction, StepSize size)
{
    const Range& slider = parameter.slider;
    if (direction > 0 ? value >= slider.high : value <= slider.low)
        return value; // a typed value beyond the slider stays: a key never moves it the other way
    if (!slider.contains(value))
        return slider.clamp(value); // where the handle was pinned
    if (parameter.scale == Scale::LogFromZero) {
        if (direction > 0 && value < parameter.logFloor)
            return parameter.logFloor;
        if (direction < 0 && value <= parameter.logFloor)
            return 0;
    }
    const double unit = unitOfStep(parameter, value, direction, size);
    const double count = value / unit;
    constexpr double slack = 1e-9; // a value on the grid counts as on it, whatever its last bit
    const double next = direction > 0 ? std::floor(count + slack) + 1 : std::ceil(count - slack) - 1;
    const double low = isLogarithmic(parameter) ? logarithmicLow(parameter) : slider.low;
    return std::clamp(multiple(next, unit), low, slider.high);
}

} // namespace breakeven
