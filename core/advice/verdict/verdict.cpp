// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/verdict.h"

#include "core/advice/words/paying_volumes.h"
#include "core/advice/words/told_apart.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

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

Message whyItNeverPays(const Evaluation& e)
{
    const Label option = nameOf(e.scenario.focus);
    const OptionCosts& costs = costsOf(e.model, e.scenario.focus);
    const OptionCosts& against = costsOf(e.model, e.scenario.baseline);
    const double ours = marginalCost(costs);
    const double theirs = marginalCost(against);
    const double saved = difference(theirs, ours);
    const double dearer = difference(costs.total(volumeRange.high), against.total(volumeRange.high));
    const double fixed = dearer + saved * volumeRange.high;
    if (saved > 0)
        return {"verdict.not_below(option, volume, fixed, saved)", option, Quantity::fullCount(volumeRange.high),
                Quantity::money(fixed), Quantity::money(saved)};
    if (saved == 0 && fixed > 0)
        return {"verdict.never_with_fixed(option, where, fixed)", option, whereOf(e.scenario.baseline),
                Quantity::money(fixed)};
    if (saved == 0)
        return {"verdict.never(option, where)", option, whereOf(e.scenario.baseline)};
    const auto [own, other] = tellMoneyApart(ours, theirs, moneyOf(e.scenario));
    return {"verdict.never_dearer(option, own, where, other, elsewhere)",
            option,
            own,
            whereOf(e.scenario.focus),
            other,
            whereOf(e.scenario.baseline)};
}

Message atTheVolume(const Evaluation& e, Reader reader)
{
    const double saving = e.monthlySaving();
    const Quantity volume = volumeBeside(e.focus().breakEven, e.scenario.parameters.volume);
    const auto amount = Quantity::money(std::abs(saving));
    const bool ofAPage = reader == Reader::OfAPage;
    if (saving > 0)
        return ofAPage ? Message{"finding.saves(volume, saving)", volume, amount}
                       : Message{"verdict.saves(volume, saving)", volume, amount};
    if (saving < 0)
        return ofAPage ? Message{"finding.costs_more(volume, more)", volume, amount}
                       : Message{"verdict.costs_more(volume, more)", volume, amount};
    return ofAPage ? Message{"finding.costs_the_same(volume)", volume}
                   : Message{"verdict.costs_the_same(volume)", volume};
}

Message pays(const Evaluation& e)
{
    const BreakEven& found = e.focus().breakEven;
    const OptionCosts& costs = costsOf(e.model, e.scenario.focus);
    const double volume = e.scenario.parameters.volume;
    const Label option = nameOf(e.scenario.focus);
    const Message volumes = payingVolumes(found, VolumeUnit::RequestsAMonth, volume);
    if (!found.settledVolume || found.intervals.size() == 1)
        return {"verdict.pays(option, volumes)", option, volumes};
    // An option that has begun to pay stops for a while, and the sentence says why.
    if (costs.billing == GpuBilling::PerSecond)
        return {"verdict.pays_but_gpus_wait(option, volumes)", option, volumes};
    if (found.fromLowest())
        return {"verdict.pays(option, volumes)", option, volumes};
    const VolumeStyle write = styleBeside(found, volume);
    const Quantity first = write.from(*found.firstVolume);
    const Quantity settled = write.from(*found.settledVolume);
    if (costs.fleet.ofUnits)
        return {"verdict.first_pays_until_units_are_added(option, first, settled)", option, first, settled};
    return {"verdict.first_pays_until_gpus_are_added(option, first, settled)", option, first, settled};
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

Message whenItPays(const Evaluation& e, Reader reader)
{
    const BreakEven& found = e.focus().breakEven;
    if (sameLine(costsOf(e.model, e.scenario.focus), costsOf(e.model, e.scenario.baseline)))
        return {"verdict.always_costs_the_same(option, baseline)", nameOf(e.scenario.focus),
                inTextOf(e.scenario.baseline)};
    if (found.intervals.empty())
        return whyItNeverPays(e);
    if (found.always())
        return {"verdict.always_cheaper(option)", nameOf(e.scenario.focus)};
    return sentences(pays(e), atTheVolume(e, reader));
}

/// When what the option takes up front is back, or by how much it takes more than the baseline.
Message whenItIsBack(const Evaluation& e)
{
    const OverTime& time = e.focus().overTime;
    const Payback& back = time.payback;
    const bool isMore = e.baseline().overTime.upfront > 0;
    const double more = difference(time.upfront, e.baseline().overTime.upfront);
    const Label baseline = inTextOf(e.scenario.baseline);
    if (more < 0)
        return {"payback.takes_less(less, baseline)", Quantity::money(-more), baseline};
    if (more == 0)
        return time.upfront > 0 ? Message{"payback.takes_as_much(baseline)", baseline} : Message{"payback.nothing"};
    const auto upfront = Quantity::money(time.upfront - e.baseline().overTime.upfront);
    const auto horizon = Quantity::monthSpan(e.scenario.parameters.horizonMonths);
    if (back.firstMonths) {
        const auto first = Quantity::monthSpan(*back.firstMonths);
        if (!back.months)
            return isMore ? Message{"payback.more_is_lost(upfront, first, horizon)", upfront, first, horizon}
                          : Message{"payback.is_lost(upfront, first, horizon)", upfront, first, horizon};
        // "After 7 months, …, and for good after 15": what is counted is said once, where both are counted in it.
        const auto months = *back.firstMonths < 1 ? Quantity::monthSpan(*back.months)
                                                  : Quantity::rounded(std::round(*back.months * 10) / 10, 3);
        return isMore ? Message{"payback.more_is_back_for_good(upfront, first, months)", upfront, first, months}
                      : Message{"payback.is_back_for_good(upfront, first, months)", upfront, first, months};
    }
    if (back.months) {
        const auto months = Quantity::monthSpan(*back.months);
        return isMore ? Message{"payback.more_is_back(upfront, months)", upfront, months}
                      : Message{"payback.is_back(upfront, months)", upfront, months};
    }
    return isMore ? Message{"payback.more_is_not_back(upfront, horizon)", upfront, horizon}
                  : Message{"payback.is_not_back(upfront, horizon)", upfront, horizon};
}

/// The sentence on a shown option that beats both the focus and the baseline at the volume; empty if there is none.
Message cheaperStill(const Evaluation& e)
{
    if (e.cheapest == e.scenario.focus || e.cheapest == e.scenario.baseline || !e.scenario.shown.contains(e.cheapest))
        return {};
    const double total = e.of(e.cheapest).total;
    const double overFocus = difference(e.focus().total, total);
    const double overBaseline = difference(e.baseline().total, total);
    if (overFocus <= 0 || overBaseline <= 0)
        return {};
    const Label option = nameOf(e.cheapest);
    if (e.monthlySaving() > 0)
        return {"verdict.cheaper_still(option, difference)", option, Quantity::money(overFocus)};
    return {"verdict.cheaper_than_either(option, difference)", option,
            Quantity::money(std::min(overFocus, overBaseline))};
}

/// In how many cases the focus is the cheaper one; empty without ranges.
Message casesInWords(const Evaluation& e, Reader reader)
{
    if (!e.spread)
        return {};
    const auto share = Quantity::percent(e.spread->cheaperProbability);
    const Label option = inTextOf(e.scenario.focus);
    return reader == Reader::OfAPage ? Message{"finding.cases(option, share)", option, share}
                                     : Message{"verdict.cases(option, share)", option, share};
}

std::vector<Message> withoutEmpty(std::vector<Message> sentences)
{
    std::erase_if(sentences, [](const Message& each) { return each.empty(); });
    return sentences;
}

} // namespace

std::vector<Message> verdict(const Evaluation& e, Reader reader)
{
    return withoutEmpty(
        {whenItPays(e, reader), whenItIsBack(e), cheaperStill(e), cheaperNotShown(e), casesInWords(e, reader)});
}

std::vector<Message> briefRest(const Evaluation& e)
{
    return withoutEmpty({cheaperNotShown(e), cheaperStill(e), whenItIsBack(e), casesInWords(e, Reader::AtWork)});
}

Message cheaperNotShown(const Evaluation& e)
{
    const std::optional<Option> hidden = e.cheaperNotShown();
    if (!hidden)
        return {};
    return {"verdict.cheaper_not_shown(option, total)", nameOf(*hidden), Quantity::money(e.of(*hidden).total)};
}

Message cheapestInWords(const Evaluation& e)
{
    const Label option = nameOf(e.cheapest);
    const auto total = Quantity::money(e.of(e.cheapest).total);
    return e.showsAll() ? Message{"cheapest.is(option, total)", option, total}
                        : Message{"cheapest.is_shown(option, total)", option, total};
}

} // namespace breakeven
