// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claimed_figure.h"

#include "core/model/request_costs.h"

#include <cmath>

namespace breakeven {

namespace {

using ClaimedValue = std::optional<double>;

ClaimedValue monthlyTotal(const Evaluation& e, Option option)
{
    return e.of(option).total;
}

ClaimedValue monthlyCompute(const Evaluation& e, Option option)
{
    return e.of(option).monthly.compute;
}

ClaimedValue yearlyTokens(const Evaluation& e, Option option)
{
    return 12 * e.of(option).monthly.tokens;
}

ClaimedValue costPerRequest(const Evaluation& e, Option option)
{
    return e.of(option).costPerRequest;
}

ClaimedValue tokensPerRequest(const Evaluation& e, Option option)
{
    const OptionCosts& costs = costsOf(e.model, option);
    return costs.tokensPerRequest + costs.recallPerRequest;
}

ClaimedValue tokenSaving(const Evaluation& e, Option option)
{
    return e.baseline().monthly.tokens - e.of(option).monthly.tokens;
}

ClaimedValue upfrontCost(const Evaluation& e, Option option)
{
    return e.of(option).overTime.upfront;
}

ClaimedValue claimedPayback(const Evaluation& e, Option option)
{
    return option == e.scenario.baseline ? std::nullopt : e.of(option).overTime.payback.months;
}

ClaimedValue firstVolume(const Evaluation& e, Option option)
{
    return e.of(option).breakEven.firstVolume;
}

ClaimedValue settledVolume(const Evaluation& e, Option option)
{
    return e.of(option).breakEven.settledVolume;
}

ClaimedValue cheaperIntervals(const Evaluation& e, Option option)
{
    const BreakEven& breakEven = e.of(option).breakEven;
    if (option == e.scenario.baseline || breakEven.truncated)
        return std::nullopt;
    return static_cast<double>(breakEven.intervals.size());
}

ClaimedValue spendAtBreakEven(const Evaluation& e, Option option)
{
    const ClaimedValue volume = firstVolume(e, option);
    return volume ? ClaimedValue(costsOf(e.model, e.scenario.baseline).total(*volume)) : std::nullopt;
}

/// Of the requests that reach the GPU: a hybrid's GPU serves as many as another one does.
ClaimedValue capacityOfOneGpu(const Evaluation& e, Option option)
{
    if (!hasOwnGpus(e, option))
        return std::nullopt;
    const Parameters& p = e.scenario.parameters;
    const bool isRented = info(hostOf(e.scenario.choices, option)).hosting == Hosting::RentedGpus;
    const double hours = isRented ? p.gpuHours : hoursPerMonth;
    const Step load = isRented ? Step::RentedLoad : Step::OwnedLoad;
    const double requests = 1 / makeFleet(PlainInputs(p), requestCosts(p).gpuSeconds, hours, 1, load).loadPerRequest;
    return std::isfinite(requests) ? ClaimedValue(requests) : std::nullopt;
}

struct ClaimedFigureRow {
    ClaimFigure figure;
    ClaimedValue (*of)(const Evaluation&, Option);
};

constexpr EnumTable<&ClaimedFigureRow::figure> claimedFigureRows{{
    {ClaimFigure::MonthlyTotal, monthlyTotal},
    {ClaimFigure::MonthlyCompute, monthlyCompute},
    {ClaimFigure::YearlyTokens, yearlyTokens},
    {ClaimFigure::CostPerRequest, costPerRequest},
    {ClaimFigure::TokensPerRequest, tokensPerRequest},
    {ClaimFigure::TokenSaving, tokenSaving},
    {ClaimFigure::UpfrontCost, upfrontCost},
    {ClaimFigure::Payback, claimedPayback},
    {ClaimFigure::FirstVolume, firstVolume},
    {ClaimFigure::SettledVolume, settledVolume},
    {ClaimFigure::CheaperIntervals, cheaperIntervals},
    {ClaimFigure::SpendAtBreakEven, spendAtBreakEven},
    {ClaimFigure::CapacityOfOneGpu, capacityOfOneGpu},
}};

} // namespace

bool hasOwnGpus(const Evaluation& evaluation, Option option)
{
    const auto& fleet = evaluation.of(option).fleet;
    return fleet && !fleet->ofUnits;
}

std::optional<double> claimedFigure(const Evaluation& evaluation, ClaimFigure figure, Option option)
{
    return claimedFigureRows[figure].of(evaluation, option);
}

} // namespace breakeven
