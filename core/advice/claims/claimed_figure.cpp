// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claimed_figure.h"

#include "core/model/request_costs.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace breakeven {

namespace {

using Figure = std::optional<double>;

Figure monthlyTotal(const Evaluation& e, Option option)
{
    return e.of(option).total;
}

Figure monthlyCompute(const Evaluation& e, Option option)
{
    return e.of(option).monthly.compute;
}

Figure yearlyTokens(const Evaluation& e, Option option)
{
    return 12 * e.of(option).monthly.tokens;
}

Figure costPerRequest(const Evaluation& e, Option option)
{
    return e.of(option).costPerRequest;
}

Figure tokensPerRequest(const Evaluation& e, Option option)
{
    const OptionCosts& costs = costsOf(e.model, option);
    return costs.tokensPerRequest + costs.recallPerRequest;
}

Figure tokenSaving(const Evaluation& e, Option option)
{
    return e.baseline().monthly.tokens - e.of(option).monthly.tokens;
}

Figure upfrontCost(const Evaluation& e, Option option)
{
    return e.of(option).overTime.upfront;
}

Figure paybackTime(const Evaluation& e, Option option)
{
    return option == e.scenario.baseline ? std::nullopt : e.of(option).overTime.payback.months;
}

Figure firstVolume(const Evaluation& e, Option option)
{
    return e.of(option).breakEven.firstVolume;
}

Figure settledVolume(const Evaluation& e, Option option)
{
    return e.of(option).breakEven.settledVolume;
}

Figure cheaperIntervals(const Evaluation& e, Option option)
{
    const BreakEven& breakEven = e.of(option).breakEven;
    if (option == e.scenario.baseline || breakEven.truncated)
        return std::nullopt;
    return static_cast<double>(breakEven.intervals.size());
}

Figure spendAtBreakEven(const Evaluation& e, Option option)
{
    const Figure volume = firstVolume(e, option);
    return volume ? Figure(costsOf(e.model, e.scenario.baseline).total(*volume)) : std::nullopt;
}

/// Of the requests that reach the GPU: a hybrid's GPU serves as many as another one does.
Figure capacityOfOneGpu(const Evaluation& e, Option option)
{
    if (costsOf(e.model, option).billing != GpuBilling::AlwaysOn)
        return std::nullopt;
    const Parameters& p = e.scenario.parameters;
    const Option hosting = option == Option::Hybrid ? e.scenario.hybridHosting : option;
    const double hours = hosting == Option::OwnedHardware ? hoursPerMonth : p.gpuHours;
    const Step load = hosting == Option::OwnedHardware ? Step::OwnedLoad : Step::RentedLoad;
    const double requests = 1 / makeFleet(PlainInputs(p), requestCosts(p).gpuSeconds, hours, 1, load).loadPerRequest;
    return std::isfinite(requests) ? Figure(requests) : std::nullopt;
}

struct Row {
    ClaimFigure figure;
    Figure (*of)(const Evaluation&, Option);
};

constexpr std::array rows{
    Row{ClaimFigure::MonthlyTotal, monthlyTotal},         Row{ClaimFigure::MonthlyCompute, monthlyCompute},
    Row{ClaimFigure::YearlyTokens, yearlyTokens},         Row{ClaimFigure::CostPerRequest, costPerRequest},
    Row{ClaimFigure::TokensPerRequest, tokensPerRequest}, Row{ClaimFigure::TokenSaving, tokenSaving},
    Row{ClaimFigure::UpfrontCost, upfrontCost},           Row{ClaimFigure::Payback, paybackTime},
    Row{ClaimFigure::FirstVolume, firstVolume},           Row{ClaimFigure::SettledVolume, settledVolume},
    Row{ClaimFigure::CheaperIntervals, cheaperIntervals}, Row{ClaimFigure::SpendAtBreakEven, spendAtBreakEven},
    Row{ClaimFigure::CapacityOfOneGpu, capacityOfOneGpu},
};

constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].figure != claimFigureTable[i].figure || static_cast<std::size_t>(rows[i].figure) != i)
            return false;
    return rows.size() == claimFigureTable.size();
}
static_assert(standInOrder());

} // namespace

std::optional<double> claimedFigure(const Evaluation& evaluation, ClaimFigure figure, Option option)
{
    return rows[static_cast<std::size_t>(figure)].of(evaluation, option);
}

} // namespace breakeven
