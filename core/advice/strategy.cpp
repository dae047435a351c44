// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/strategy.h"

#include "core/analysis/uncertainty/information.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

/// The first month m, from 1 on, in which holds(volume of the month), for a volume that grows or shrinks over
/// `target`; absent if growth leads away from it or there is none.
template <typename Holds> std::optional<double> firstMonth(const Parameters& p, double target, const Holds& holds)
{
    const double growth = p.monthlyGrowth / 100;
    const double steps = std::log(target / p.volume) / std::log1p(growth);
    if (growth == 0 || !std::isfinite(steps) || steps < 0)
        return std::nullopt;
    const auto volumeIn = [&](double month) { return p.volume * std::pow(1 + growth, month - 1); };
    double month = std::max(1.0, std::floor(steps)); // at or before the one, whatever the last digits are
    while (!holds(volumeIn(month)))
        ++month;
    return month;
}

/// Cash of an option up to the end of months 0 … `count`, whatever the planning horizon is.
std::vector<double> cashOver(const OptionCosts& costs, Parameters p, double count)
{
    p.horizonMonths = count;
    return cumulative(cashFlow(costs, p, months(p)));
}

Waiting waiting(const BreakEven& found, double volume, bool paysNow)
{
    if (found.intervals.empty())
        return Waiting::Never;
    if (found.always())
        return Waiting::Always;
    if (found.settledVolume)
        return volume < *found.settledVolume ? Waiting::Ahead : Waiting::Reached;
    if (volume < *found.firstVolume)
        return Waiting::Ahead;
    if (volume > *found.lastVolume)
        return Waiting::Past;
    return paysNow ? Waiting::Reached : Waiting::Between;
}

std::optional<double> turningMonth(const Parameters& p, const Projection& projection)
{
    const double from = projection.volume.value_or(0);
    const double to = projection.lastVolume.value_or(0);
    const bool grows = p.monthlyGrowth > 0;
    switch (projection.waiting) {
    case Waiting::Ahead: return firstMonth(p, from, [&](double volume) { return volume >= from; });
    case Waiting::Past: return firstMonth(p, to, [&](double volume) { return volume <= to; });
    case Waiting::Reached:
        if (grows ? projection.isForGood : from == volumeRange.low)
            return std::nullopt;
        return grows ? firstMonth(p, to, [&](double volume) { return volume > to; })
                     : firstMonth(p, from, [&](double volume) { return volume < from; });
    case Waiting::Never:
    case Waiting::Always:
    case Waiting::Between: break;
    }
    return std::nullopt;
}

Projection projection(const Evaluation& e)
{
    const Parameters& p = e.scenario.parameters;
    const BreakEven& found = e.focus().breakEven;
    const std::vector<double> cash = cashOver(costsOf(e.model, e.scenario.baseline), p, projectedMonths.back());
    Projection result;
    for (std::size_t i = 0; i < projectedMonths.size(); ++i)
        result.spend[i] = cash[static_cast<std::size_t>(projectedMonths[i])];
    result.paysNow = e.monthlySaving() > 0;
    result.waiting = waiting(found, p.volume, result.paysNow);
    if (result.waiting == Waiting::Never || result.waiting == Waiting::Always)
        return result;
    result.isForGood = found.settledVolume.has_value();
    result.volume = result.isForGood ? found.settledVolume : found.firstVolume;
    if (!result.isForGood)
        result.lastVolume = found.lastVolume;
    result.month = turningMonth(p, result);
    if (result.waiting == Waiting::Ahead && found.fromLowest() && !result.paysNow)
        result.monthBelow = firstMonth(p, found.intervals.front().to,
                                       [&](double volume) { return volume < found.intervals.front().to; });
    if (result.waiting == Waiting::Ahead)
        for (std::size_t i = 0; i < projectedMonths.size(); ++i)
            result.growthNeeded[i] = 100 * std::expm1(std::log(*result.volume / p.volume) / (projectedMonths[i] - 1));
    return result;
}

ParallelTest parallelTest(const Evaluation& e)
{
    const OptionCosts& focus = costsOf(e.model, e.scenario.focus);
    const OptionCosts& baseline = costsOf(e.model, e.scenario.baseline);
    Parameters p = e.scenario.parameters;
    p.volume *= testShare;
    p.horizonMonths = 1;
    const MonthlyCost month = focus.monthly(p.volume);
    ParallelTest test;
    test.volume = p.volume;
    test.months = std::max(1.0, std::ceil(testExamples / p.volume));
    test.focus = month.total() - month.upfront;
    test.baseline = p.volume * (baseline.perRequest() - baseline.errorsPerRequest);
    test.labeling = testExamples * p.labelCost;
    test.hardware = hardwareCash(focus, p, months(p)).front();
    test.upfront = focus.upfront + test.hardware;
    return test;
}

Prototype prototype(const Evaluation& e)
{
    const OptionCosts& baseline = costsOf(e.model, e.scenario.baseline);
    return {cashOver(baseline, e.scenario.parameters, prototypeMonths).back(), baseline.upfront};
}

} // namespace

Strategy strategy(const Evaluation& e)
{
    return strategy(e, whatToMeasure(e.scenario));
}

Strategy strategy(const Evaluation& e, const std::optional<Measuring>& measuring)
{
    return {prototype(e), projection(e), measuring, parallelTest(e)};
}

std::optional<Measuring> whatToMeasure(const Scenario& scenario)
{
    if (scenario.ranges.empty())
        return std::nullopt;
    const Decision found = decision(scenario);
    const InformationValue& most = found.parameters.front();
    return Measuring{most.value > 0 ? most.parameter : nullptr, most.value, found.months};
}

} // namespace breakeven
