// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/hidden_costs.h"

#include "core/advice/words/told_apart.h"
#include "core/inputs/row_labels.h"
#include "core/model/break_even/break_even_search.h"
#include "core/model/equality.h"
#include "core/scenario/edits.h"
#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/numbers.h"
#include "core/words/phrases.h"

#include <array>
#include <cmath>

namespace breakeven {

namespace {

/// An input that takes a cost out when it has this value.
struct Without {
    HiddenCost cost;
    double Parameters::*member;
    double value;
};

constexpr std::array withoutTable{
    Without{HiddenCost::IdleGpus, &Parameters::peakToAverage, 1},
    Without{HiddenCost::IdleGpus, &Parameters::targetUtilization, 100},
    Without{HiddenCost::IdleGpus, &Parameters::serverlessIdle, 0},
    Without{HiddenCost::Failover, &Parameters::minReplicas, 1},
    Without{HiddenCost::People, &Parameters::engineerRate, 0},
    Without{HiddenCost::Labeling, &Parameters::labelCost, 0},
    Without{HiddenCost::Retraining, &Parameters::retrainInterval, 0},
    Without{HiddenCost::Reasoning, &Parameters::reasoningTokens, 0},
    Without{HiddenCost::SavedPrompt, &Parameters::promptSaving, 0},
    Without{HiddenCost::Retries, &Parameters::apiRetryRate, 0},
    Without{HiddenCost::CacheWrites, &Parameters::cacheWriteShare, 0},
    Without{HiddenCost::Errors, &Parameters::errorCost, 0},
};

/// `without` is the scenario withoutCosts(scenario, costs).
OptionCosts costsWithout(const Scenario& scenario, const Scenario& without, EnumSet<HiddenCost> costs, Option option)
{
    OptionCosts result = optionCosts(without, option);
    if (!costs.contains(HiddenCost::IdleGpus) || result.billing != GpuBilling::AlwaysOn)
        return result;
    // What a GPU that is on costs stays: with a discount for committing to the minimum it is less than the rate.
    const Fleet fleet = optionCosts(scenario, option).fleet;
    const double gpus = fleet.gpus(scenario.parameters.volume);
    result.prices.rentPerGpu *= fleet.paid(gpus) / fleet.online(gpus);
    result.fleet.isScaled = false;
    result.fleet.fractional = true;
    return result;
}

HiddenAmount hiddenAmount(const OptionCosts& with, const OptionCosts& without, double volume)
{
    return {difference(with.total(volume), without.total(volume)), difference(with.upfront, without.upfront)};
}

/// What it adds and what it saves; empty if it is nothing.
Message amountInWords(const HiddenAmount& amount)
{
    const auto monthly = Quantity::money(std::abs(amount.monthly));
    const auto upfront = Quantity::money(std::abs(amount.upfront));
    const bool savesMonthly = amount.monthly < 0;
    const bool savesUpfront = amount.upfront < 0;
    if (amount.monthly == 0 && amount.upfront == 0)
        return {};
    if (amount.upfront == 0)
        return savesMonthly ? Message{"hidden.saves_monthly(monthly)", monthly}
                            : Message{"hidden.monthly(monthly)", monthly};
    if (amount.monthly == 0)
        return savesUpfront ? Message{"hidden.saves_upfront(upfront)", upfront}
                            : Message{"hidden.upfront(upfront)", upfront};
    if (savesMonthly)
        return savesUpfront ? Message{"hidden.saves_monthly_and_upfront(monthly, upfront)", monthly, upfront}
                            : Message{"hidden.saves_monthly_only(monthly, upfront)", monthly, upfront};
    return savesUpfront ? Message{"hidden.saves_upfront_only(monthly, upfront)", monthly, upfront}
                        : Message{"hidden.monthly_and_upfront(monthly, upfront)", monthly, upfront};
}

/// Adds what the amount comes to for an option, if it is something.
void addWords(std::vector<HiddenAmountWords>& words, HiddenAmount amount, bool isSpread, Option option)
{
    if (isSpread)
        amount.upfront = 0; // its share is in the month
    if (Message said = amountInWords(amount); !said.empty())
        words.push_back({std::move(said), asMessage(whereOf(option))});
}

bool isBreakEven(const std::optional<double>& settled)
{
    return settled && *settled > volumeRange.low;
}

Message breakEvenInWords(const std::optional<double>& settled)
{
    if (isBreakEven(settled))
        return {"hidden.break_even(volume)", VolumeStyle{}.from(*settled)};
    return settled ? Message{"hidden.always_cheaper"} : Message{"hidden.no_break_even"};
}

Message breakEvenChange(const std::optional<double>& without, const std::optional<double>& ours)
{
    const Message now = breakEvenInWords(ours);
    const Message then = breakEvenInWords(without);
    if (readAlike(then, now)) {
        if (isBreakEven(ours))
            return {"hidden.break_even_still(volume)", VolumeStyle{}.from(*ours)};
        return {"hidden.still(state)", now};
    }
    if (isBreakEven(without) && isBreakEven(ours))
        return {"hidden.break_even_instead(then, now)", VolumeStyle{}.from(*without), VolumeStyle{}.from(*ours)};
    return {"hidden.instead(then, now)", then, now};
}

Message savingChange(double without, double ours, const Catalog& catalog)
{
    const auto then = Quantity::money(std::abs(without));
    const auto now = Quantity::money(std::abs(ours));
    const bool wasLost = without < 0;
    const bool isLost = ours < 0;
    if (money(without, catalog) == money(ours, catalog))
        return wasLost ? Message{"hidden.still_lost(amount)", then} : Message{"hidden.still_saved(amount)", then};
    if (wasLost)
        return isLost ? Message{"hidden.lost_instead(then, now)", then, now}
                      : Message{"hidden.lost_instead_of_saved(then, now)", then, now};
    return isLost ? Message{"hidden.saved_instead_of_lost(then, now)", then, now}
                  : Message{"hidden.saved_instead(then, now)", then, now};
}

} // namespace

Message HiddenAmountWords::text() const
{
    return {"hidden.amount(amount, where)", amount, where};
}

Message HiddenCostLine::effect() const
{
    return change.empty() ? Message{} : Message{"hidden.effect(change)", change};
}

Scenario withoutCosts(Scenario scenario, EnumSet<HiddenCost> costs)
{
    scenario = withPin(withoutRanges(std::move(scenario)), std::nullopt);
    for (const Without& row : withoutTable)
        if (costs.contains(row.cost))
            scenario.parameters.*row.member = row.value;
    return scenario;
}

Evaluation evaluateWithout(const Scenario& scenario, EnumSet<HiddenCost> costs)
{
    const Scenario without = withoutCosts(scenario, costs);
    return evaluate(without,
                    CostModel::by([&](Option option) { return costsWithout(scenario, without, costs, option); }));
}

std::vector<HiddenCostLine> hiddenCosts(const Evaluation& e)
{
    const Option focus = e.scenario.focus;
    const Option baseline = e.scenario.baseline;
    const double volume = e.scenario.parameters.volume;
    const bool isSpread = spreadsUpfront(e.scenario.choices);
    const Catalog catalog = inMoney(moneyOf(e.scenario));
    std::vector<HiddenCostLine> lines;
    lines.reserve(hiddenCostTable.size());
    for (const HiddenCostInfo& row : hiddenCostTable) {
        const EnumSet<HiddenCost> alone{row.cost};
        const Scenario without = withoutCosts(e.scenario, alone);
        const OptionCosts own = costsWithout(e.scenario, without, alone, focus);
        const OptionCosts other = costsWithout(e.scenario, without, alone, baseline);

        HiddenCostLine line;
        line.cost = row.cost;
        line.focus = hiddenAmount(costsOf(e.model, focus), own, volume);
        line.baseline = hiddenAmount(costsOf(e.model, baseline), other, volume);
        line.savingWithout = difference(other.total(volume), own.total(volume));
        line.settledWithout = breakEvenEnds(own, other).settledVolume;
        addWords(line.amounts, line.focus, isSpread, focus);
        addWords(line.amounts, line.baseline, isSpread, baseline);
        if (line.amounts.empty())
            line.amounts.push_back({{"hidden.nothing"}, {"hidden.in_this_scenario"}});
        else
            line.change = {"hidden.change(break_even, saving)",
                           breakEvenChange(line.settledWithout, e.focus().breakEven.settledVolume),
                           savingChange(line.savingWithout, e.monthlySaving(), catalog)};
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace breakeven
