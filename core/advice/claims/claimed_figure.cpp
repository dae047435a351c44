// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/claims/claimed_figure.h"

#include "core/model/request_costs.h"

#include <cmath>

namespace breakeven {

namespace {

using ClaimedValue = std::optional<double>;

constexpr double monthsPerYear = 12;
constexpr double thousand = 1e3;
constexpr double million = 1e6;

ClaimedValue ratio(double a, double b)
{
    return b == 0 ? ClaimedValue() : ClaimedValue(a / b);
}

/// What the tokens of one request cost.
double requestTokens(const Evaluation& e, Option option)
{
    const OptionCosts& costs = costsOf(e.model, option);
    return costs.tokensPerRequest + costs.recallPerRequest;
}

double requestSaving(const Evaluation& e, Option option)
{
    return requestTokens(e, e.scenario.baseline) - requestTokens(e, option);
}

double totalSaving(const Evaluation& e, Option option)
{
    return e.baseline().total - e.of(option).total;
}

/// Of the first training and before the first request, in the parts that are claimed; nothing for the large model.
struct FirstTraining {
    double labels = 0;
    double hours = 0;
    double runs = 0;
    double gpuHours = 0;
};

FirstTraining firstTraining(const Evaluation& e, Option option)
{
    const Parameters& p = e.scenario.parameters;
    const OptionInfo& host = info(hostOf(e.scenario.choices, option));
    switch (host.answering) {
    case Answering::FrontierModel: return {};
    case Answering::ModelWithMemory: return {.hours = p.memorySetupHours};
    case Answering::TunedModel:
    case Answering::Router: break;
    }
    const bool isOwn = isSelfHosted(host.hosting);
    const TuningCosts costs = isOwn ? ownTuningCosts(p) : hostedTuningCosts(p);
    return {costs.labels, costs.hours, costs.training, isOwn ? p.trainingRuns * p.trainingGpuHours : 0};
}

ClaimedValue monthlyTotal(const Evaluation& e, Option option)
{
    return e.of(option).total;
}

ClaimedValue yearlyTotal(const Evaluation& e, Option option)
{
    return monthsPerYear * e.of(option).total;
}

ClaimedValue monthlyCompute(const Evaluation& e, Option option)
{
    return e.of(option).monthly.compute;
}

ClaimedValue monthlyRetraining(const Evaluation& e, Option option)
{
    return e.of(option).monthly.retraining;
}

ClaimedValue yearlyTokens(const Evaluation& e, Option option)
{
    return monthsPerYear * e.of(option).monthly.tokens;
}

ClaimedValue costPerRequest(const Evaluation& e, Option option)
{
    return e.of(option).costPerRequest;
}

ClaimedValue costPerThousand(const Evaluation& e, Option option)
{
    return thousand * e.of(option).costPerRequest;
}

ClaimedValue tokensPerRequest(const Evaluation& e, Option option)
{
    return requestTokens(e, option);
}

ClaimedValue nextMillion(const Evaluation& e, Option option)
{
    return costsOf(e.model, option).total(e.scenario.parameters.volume + million) - e.of(option).total;
}

ClaimedValue monthlySaving(const Evaluation& e, Option option)
{
    return totalSaving(e, option);
}

ClaimedValue yearlySaving(const Evaluation& e, Option option)
{
    return monthsPerYear * totalSaving(e, option);
}

ClaimedValue savingShare(const Evaluation& e, Option option)
{
    return ratio(100 * totalSaving(e, option), e.baseline().total);
}

ClaimedValue tokenSaving(const Evaluation& e, Option option)
{
    return e.baseline().monthly.tokens - e.of(option).monthly.tokens;
}

ClaimedValue tokenSavingPerThousand(const Evaluation& e, Option option)
{
    return thousand * requestSaving(e, option);
}

ClaimedValue timesCheaper(const Evaluation& e, Option option)
{
    return ratio(e.baseline().total, e.of(option).total);
}

ClaimedValue timesCheaperTokens(const Evaluation& e, Option option)
{
    return ratio(requestTokens(e, e.scenario.baseline), requestTokens(e, option));
}

ClaimedValue timesCheaperCompute(const Evaluation& e, Option option)
{
    return ratio(e.baseline().monthly.tokens, e.of(option).monthly.compute);
}

ClaimedValue upfrontCost(const Evaluation& e, Option option)
{
    return e.of(option).overTime.upfront;
}

ClaimedValue engineeringHours(const Evaluation& e, Option option)
{
    return firstTraining(e, option).hours;
}

ClaimedValue labels(const Evaluation& e, Option option)
{
    return firstTraining(e, option).labels;
}

/// Set-up is no work on data.
ClaimedValue trainingData(const Evaluation& e, Option option)
{
    const Parameters& p = e.scenario.parameters;
    const bool isTrained = info(hostOf(e.scenario.choices, option)).answering == Answering::TunedModel;
    return isTrained ? firstTraining(e, option).labels + p.dataPrepHours * p.engineerRate : 0;
}

ClaimedValue trainingRuns(const Evaluation& e, Option option)
{
    return firstTraining(e, option).runs;
}

ClaimedValue trainingGpuHours(const Evaluation& e, Option option)
{
    return firstTraining(e, option).gpuHours;
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
    {ClaimFigure::YearlyTotal, yearlyTotal},
    {ClaimFigure::MonthlyCompute, monthlyCompute},
    {ClaimFigure::MonthlyRetraining, monthlyRetraining},
    {ClaimFigure::YearlyTokens, yearlyTokens},
    {ClaimFigure::CostPerRequest, costPerRequest},
    {ClaimFigure::CostPerThousand, costPerThousand},
    {ClaimFigure::TokensPerRequest, tokensPerRequest},
    {ClaimFigure::NextMillion, nextMillion},
    {ClaimFigure::MonthlySaving, monthlySaving},
    {ClaimFigure::YearlySaving, yearlySaving},
    {ClaimFigure::SavingShare, savingShare},
    {ClaimFigure::TokenSaving, tokenSaving},
    {ClaimFigure::TokenSavingPerThousand, tokenSavingPerThousand},
    {ClaimFigure::TimesCheaper, timesCheaper},
    {ClaimFigure::TimesCheaperTokens, timesCheaperTokens},
    {ClaimFigure::TimesCheaperCompute, timesCheaperCompute},
    {ClaimFigure::UpfrontCost, upfrontCost},
    {ClaimFigure::EngineeringHours, engineeringHours},
    {ClaimFigure::Labels, labels},
    {ClaimFigure::TrainingData, trainingData},
    {ClaimFigure::TrainingRuns, trainingRuns},
    {ClaimFigure::TrainingGpuHours, trainingGpuHours},
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
