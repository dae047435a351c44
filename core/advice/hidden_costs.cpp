// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/hidden_costs.h"

#include "core/inputs/format.h"
#include "core/model/break_even/break_even_search.h"
#include "core/model/equality.h"
#include "core/scenario/edits.h"

#include <fmt/format.h>

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
    Without{HiddenCost::Retries, &Parameters::apiRetryRate, 0},
    Without{HiddenCost::CacheWrites, &Parameters::cacheWriteShare, 0},
    Without{HiddenCost::Errors, &Parameters::errorCost, 0},
};

OptionCosts costsWithout(const Scenario& without, EnumSet<HiddenCost> costs, Option option)
{
    OptionCosts result = optionCosts(without, option);
    result.fleet.fractional = costs.contains(HiddenCost::IdleGpus);
    return result;
}

HiddenAmount hiddenAmount(const OptionCosts& with, const OptionCosts& without, double volume)
{
    return {difference(with.total(volume), without.total(volume)), difference(with.upfront, without.upfront)};
}

/// Adds what the amount comes to, if it is something.
void addWords(std::vector<HiddenAmountWords>& words, const HiddenAmount& amount, bool isSpread, Option option)
{
    std::string text;
    if (amount.monthly != 0)
        text = money(amount.monthly) + " a month";
    if (amount.upfront != 0 && !isSpread)
        text += (text.empty() ? "" : " and ") + money(amount.upfront) + " up front";
    if (!text.empty())
        words.push_back({std::move(text), std::string(info(option).where)});
}

std::string breakEvenInWords(const std::optional<double>& settled)
{
    if (!settled)
        return "no lasting break-even";
    return *settled == volumeRange.low ? "cheaper at every volume" : "break-even at " + compactCount(*settled);
}

bool isBreakEven(const std::optional<double>& settled)
{
    return settled && *settled > volumeRange.low;
}

std::string breakEvenChange(const std::optional<double>& without, const std::optional<double>& ours)
{
    const std::string now = breakEvenInWords(ours);
    const std::string then = breakEvenInWords(without);
    if (then == now)
        return isBreakEven(ours) ? "break-even still at " + compactCount(*ours) : "still " + now;
    return fmt::format("{} instead of {}", then, isBreakEven(without) && isBreakEven(ours) ? compactCount(*ours) : now);
}

std::string_view direction(double saving)
{
    return saving < 0 ? "lost" : "saved";
}

std::string savingChange(double without, double ours)
{
    const std::string now = fmt::format("{} {}", money(std::abs(ours)), direction(ours));
    const std::string then = fmt::format("{} a month {}", money(std::abs(without)), direction(without));
    if (money(without) == money(ours))
        return "still " + then;
    return fmt::format("{} instead of {}", then, direction(without) == direction(ours) ? money(std::abs(ours)) : now);
}

} // namespace

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
    return evaluate(without, CostModel::by([&](Option option) { return costsWithout(without, costs, option); }));
}

std::vector<HiddenCostLine> hiddenCosts(const Evaluation& e)
{
    const Option focus = e.scenario.focus;
    const Option baseline = e.scenario.baseline;
    const double volume = e.scenario.parameters.volume;
    const bool isSpread = spreadsUpfront(e.scenario.choices);
    std::vector<HiddenCostLine> lines;
    lines.reserve(hiddenCostTable.size());
    for (const HiddenCostInfo& row : hiddenCostTable) {
        const EnumSet<HiddenCost> alone{row.cost};
        const Scenario without = withoutCosts(e.scenario, alone);
        const OptionCosts own = costsWithout(without, alone, focus);
        const OptionCosts other = costsWithout(without, alone, baseline);

        HiddenCostLine line;
        line.cost = row.cost;
        line.focus = hiddenAmount(costsOf(e.model, focus), own, volume);
        line.baseline = hiddenAmount(costsOf(e.model, baseline), other, volume);
        line.savingWithout = difference(other.total(volume), own.total(volume));
        line.settledWithout = breakEvenEnds(own, other).settledVolume;
        addWords(line.amounts, line.focus, isSpread, focus);
        addWords(line.amounts, line.baseline, isSpread, baseline);
        if (line.amounts.empty()) {
            line.amounts.push_back({"nothing", "in this scenario"});
        } else {
            line.change =
                fmt::format("{}, and {}.", breakEvenChange(line.settledWithout, e.focus().breakEven.settledVolume),
                            savingChange(line.savingWithout, e.monthlySaving()));
            line.effect = "Without it: " + line.change;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace breakeven
