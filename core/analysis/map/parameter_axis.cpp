// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/parameter_axis.h"

#include "core/inputs/row_labels.h"
#include "core/inputs/shown_scale.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace breakeven {

namespace {

constexpr double tickSlack = 1e-9; ///< a tick at an end counts as inside, whatever its last bit

std::vector<double> multiplesWithin(const Range& range, double step)
{
    std::vector<double> ticks;
    for (double i = std::ceil(range.low / step - tickSlack); i * step <= range.high + tickSlack * step; ++i)
        ticks.push_back(i * step);
    return ticks;
}

/// Multiples of the smallest of 1, 2, 2.5 and 5 times a power of ten that gives few enough.
std::vector<double> linearTicks(const Range& range, int most, bool whole)
{
    const auto count = static_cast<std::size_t>(most);
    double decade = std::pow(10, std::floor(std::log10((range.high - range.low) / (most + 1))));
    if (whole)
        decade = std::max(decade, 1.0);
    for (;; decade *= 10)
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            if (whole && decade == 1 && factor == 2.5)
                continue;
            std::vector<double> ticks = multiplesWithin(range, factor * decade);
            if (ticks.size() <= count)
                return ticks;
        }
}

/// Every `apart`-th power of ten within the range, times the mantissas.
std::vector<double> decades(const Range& range, std::size_t mantissas, double apart)
{
    constexpr std::array factors{1.0, 2.0, 5.0};
    std::vector<double> ticks;
    for (double e = std::floor(std::log10(range.low)); e <= std::log10(range.high) + tickSlack; ++e) {
        if (std::fmod(e, apart) != 0)
            continue;
        for (std::size_t i = 0; i < mantissas; ++i) {
            const double tick = factors[i] * std::pow(10, e);
            if (tick >= range.low * (1 - tickSlack) && tick <= range.high * (1 + tickSlack))
                ticks.push_back(tick);
        }
    }
    return ticks;
}

std::vector<double> logarithmicTicks(const Range& range, int most)
{
    const auto count = static_cast<std::size_t>(most);
    std::vector<double> ticks = decades(range, 3, 1);
    for (double apart = 1; ticks.size() > count; ++apart)
        ticks = decades(range, 1, apart);
    return ticks;
}

} // namespace

Parameter stretchedTo(Parameter parameter, double value)
{
    parameter.slider = {std::min(parameter.slider.low, value), std::max(parameter.slider.high, value)};
    return parameter;
}

namespace {

/// Without a thought of what is shown.
std::vector<double> ticksOf(const Parameter& parameter, int most)
{
    switch (parameter.scale) {
    case Scale::Linear: return linearTicks(parameter.slider, most, false);
    case Scale::Integer: return linearTicks(parameter.slider, most, true);
    case Scale::Log: return logarithmicTicks(parameter.slider, most);
    case Scale::LogFromZero: break;
    }
    std::vector<double> ticks =
        logarithmicTicks({parameter.logFloor * (1 + 2 * tickSlack), parameter.slider.high}, most - 1);
    ticks.insert(ticks.begin(), 0);
    return ticks;
}

} // namespace

std::vector<double> axisTicks(const Parameter& parameter, int most, const MoneyShown& money)
{
    std::vector<double> ticks = ticksOf(shownRow(parameter, money), most);
    for (double& tick : ticks)
        tick = fromShown(parameter, tick, money);
    return ticks;
}

Quantity axisTickLabel(const Parameter& parameter, double value)
{
    return parameter.unitInfo().isMoney() ? Quantity::compactMoney(value) : Quantity::compactCount(value);
}

namespace {

Message nameAndUnit(const Parameter& parameter)
{
    const Unit& unit = parameter.unitInfo();
    if (unit.words.empty() || parameter.unitPlace == UnitPlace::InLabel)
        return asMessage(labelOf(parameter));
    return unit.isMoney() ? Message{"axis.title_in_money(parameter, sign, unit)", labelOf(parameter), shownCurrencySign,
                                    inWordsOf(unit)}
                          : Message{"axis.title(parameter, unit)", labelOf(parameter), inWordsOf(unit)};
}

} // namespace

Message axisTitle(const Parameter& parameter)
{
    const bool isLogarithmic = parameter.scale == Scale::Log || parameter.scale == Scale::LogFromZero;
    return isLogarithmic ? Message{"axis.logarithmic(title)", nameAndUnit(parameter)} : nameAndUnit(parameter);
}

} // namespace breakeven
