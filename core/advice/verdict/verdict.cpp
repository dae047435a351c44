// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/verdict.h"

#include "core/advice/words/paying_volumes.h"
#include "core/inputs/format.h"
#include "core/model/equality.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

/// What one more request costs, GPUs included as a fleet grows over the range.
double marginalCost(const OptionCosts& costs)
{
    double marginal = costs.perRequest();
    if (costs.billing == GpuBilling::AlwaysOn &&
        costs.fleet.replicas(volumeRange.high) > costs.fleet.replicas(volumeRange.low))
        marginal += costs.fleetPerRequest();
    if (costs.billing == GpuBilling::PerSecond) {
        const ServerlessTime& gpu = costs.serverless;
        marginal += (gpu.billed(volumeRange.high) - gpu.billed(volumeRange.high / 2)) / (volumeRange.high / 2) *
                    costs.serverlessPerSecond;
    }
    return marginal;
}

/// Two amounts with as many digits as it takes to tell them apart.
std::pair<std::string, std::string> tellApart(double a, double b)
{
    for (int digits = 2; digits < 12; ++digits)
        if (money(a, digits) != money(b, digits))
            return {money(a, digits), money(b, digits)};
    return {money(a, 12), money(b, 12)};
}

std::string whyItNeverPays(const Evaluation& e)
{
    const OptionInfo& focus = info(e.scenario.focus);
    const OptionInfo& baseline = info(e.scenario.baseline);
    const OptionCosts& costs = costsOf(e.model, e.scenario.focus);
    const OptionCosts& against = costsOf(e.model, e.scenario.baseline);
    const double ours = marginalCost(costs);
    const double theirs = marginalCost(against);
    const double saved = difference(theirs, ours);
    const double dearer = difference(costs.total(volumeRange.high), against.total(volumeRange.high));
    const double fixed = dearer + saved * volumeRange.high;
    if (saved > 0)
        return fmt::format("{} does not pay below {} requests a month: {} a month of fixed cost, {} saved a request.",
                           focus.name, fullCount(volumeRange.high), money(fixed), money(saved));
    if (saved == 0)
        return fmt::format("{} never pays: one more request costs as much as {}{}.", focus.name, baseline.where,
                           fixed > 0 ? fmt::format(", and {} a month of fixed cost stands beside it", money(fixed))
                                     : "");
    const auto [own, other] = tellApart(ours, theirs);
    return fmt::format("{} never pays: one more request costs {} {} and {} {}.", focus.name, own, focus.where, other,
                       baseline.where);
}

std::string atTheVolume(const Evaluation& e)
{
    const double saving = e.monthlySaving();
    const std::string volume = compactCount(e.scenario.parameters.volume);
    if (saving > 0)
        return fmt::format(" You are at {}: it saves {} a month.", volume, money(saving));
    if (saving < 0)
        return fmt::format(" You are at {}: it costs {} more a month.", volume, money(-saving));
    return fmt::format(" You are at {}: it costs the same.", volume);
}

/// Why an option that has begun to pay stops for a while.
std::string_view whyItStops(const OptionCosts& costs)
{
    return costs.billing == GpuBilling::PerSecond ? "between them the waiting GPUs cost more than they save"
                                                  : "between them every added GPU costs more than it saves at first";
}

std::string pays(const Evaluation& e)
{
    const BreakEven& found = e.focus().breakEven;
    const std::string_view name = info(e.scenario.focus).name;
    if (found.settledVolume && found.intervals.size() > 1) {
        const auto [first, settled] = tellVolumesApart(*found.firstVolume, *found.settledVolume);
        return fmt::format("{} first pays at {} requests a month, and for good from {} on; {}.", name, first, settled,
                           whyItStops(costsOf(e.model, e.scenario.focus)));
    }
    return fmt::format("{} pays {}.", name, payingVolumes(found, " requests a month"));
}

/// Whether GPUs add nothing to an option's cost at any volume.
bool paysNoGpus(const OptionCosts& costs)
{
    return costs.billing == GpuBilling::None ||
           (costs.billing == GpuBilling::PerSecond && costs.serverless.billed(volumeRange.high) == 0);
}

/// The same line: equal slopes and equal constants, and no GPUs.
bool sameLine(const OptionCosts& a, const OptionCosts& b)
{
    return paysNoGpus(a) && difference(a.constant(), b.constant()) == 0 &&
           difference(a.perRequest(), b.perRequest()) == 0;
}

std::string whenItPays(const Evaluation& e)
{
    const BreakEven& found = e.focus().breakEven;
    if (sameLine(costsOf(e.model, e.scenario.focus), costsOf(e.model, e.scenario.baseline)))
        return fmt::format("{} costs the same as {} at every volume.", info(e.scenario.focus).name,
                           info(e.scenario.baseline).inText);
    if (found.intervals.empty())
        return whyItNeverPays(e);
    if (found.always())
        return fmt::format("{} is cheaper at every volume.", info(e.scenario.focus).name);
    return pays(e) + atTheVolume(e);
}

/// What is to be got back: the option's cash up front, or by how much it is more than the baseline's.
std::string upfrontInWords(const Evaluation& e)
{
    const double more = e.focus().overTime.upfront - e.baseline().overTime.upfront;
    return fmt::format("The {}{} up front", money(more), e.baseline().overTime.upfront > 0 ? " more" : "");
}

std::string whenItIsBack(const Evaluation& e)
{
    const OverTime& time = e.focus().overTime;
    const double upfront = difference(time.upfront, e.baseline().overTime.upfront);
    const double months = e.scenario.parameters.horizonMonths;
    const std::string horizon = months == 1 ? "month" : monthSpan(months);
    if (upfront < 0)
        return fmt::format("It takes {} less up front than {}.", money(-upfront), info(e.scenario.baseline).inText);
    if (upfront == 0)
        return time.upfront > 0 ? fmt::format("It takes as much up front as {}.", info(e.scenario.baseline).inText)
                                : "There is nothing up front to get back.";
    const std::string subject = upfrontInWords(e);
    const Payback& back = time.payback;
    if (back.months && back.firstMonths)
        return fmt::format("{} is back after {}, lost again, and back for good after {}.", subject,
                           monthSpan(*back.firstMonths), rounded(std::round(*back.months * 10) / 10, 3));
    if (back.firstMonths)
        return fmt::format("{} is back after {}, but lost again within the {}.", subject, monthSpan(*back.firstMonths),
                           horizon);
    if (back.months)
        return fmt::format("{} is back after {}.", subject, monthSpan(*back.months));
    return fmt::format("{} is not back within the {}.", subject, horizon);
}

/// The sentence on a shown option that beats both the focus and the baseline at the volume; empty if there is none.
std::string cheaperStill(const Evaluation& e)
{
    if (e.cheapest == e.scenario.focus || e.cheapest == e.scenario.baseline || !e.scenario.shown.contains(e.cheapest))
        return {};
    const double total = e.of(e.cheapest).total;
    const double overFocus = difference(e.focus().total, total);
    const double overBaseline = difference(e.baseline().total, total);
    if (overFocus <= 0 || overBaseline <= 0)
        return {};
    if (e.monthlySaving() > 0)
        return fmt::format("{} would be cheaper still, by {} a month.", info(e.cheapest).name, money(overFocus));
    return fmt::format("{} would be cheaper than either, by {} a month.", info(e.cheapest).name,
                       money(std::min(overFocus, overBaseline)));
}

} // namespace

std::vector<std::string> verdict(const Evaluation& e)
{
    std::vector<std::string> sentences{whenItPays(e), whenItIsBack(e)};
    if (std::string more = cheaperStill(e); !more.empty())
        sentences.push_back(std::move(more));
    if (e.spread)
        sentences.push_back(fmt::format("With the ranges you gave, it is cheaper in {} of cases.",
                                        percent(e.spread->cheaperProbability)));
    return sentences;
}

} // namespace breakeven
