// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_portfolio.h"

#include "core/scenario/tasks.h"

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace reference {
namespace {

TaskTerms termsOf(const Scenario& scenario, const Task& task, Real hours)
{
    Parameters p = scenario.parameters;
    for (const ParameterValue& own : task.parameters)
        p.*own.parameter->member = own.value;
    const Real v = p.volume;
    const Real run = static_cast<Real>(p.trainingGpuHours) * p.trainingGpuRate + p.evaluationCost;
    const Real training = p.trainingRuns * run;
    const Real labels = static_cast<Real>(p.labeledExamples) * p.labelCost;
    const Real retrain =
        static_cast<Real>(p.retrainHours) * p.engineerRate + static_cast<Real>(p.retrainExamples) * p.labelCost + run;
    TaskTerms terms;
    terms.base = v * frontierRequest(p) + v * (1 - p.frontierAccuracy / 100.0L) * p.errorCost;
    if (scenario.choices.amortizeUpfront)
        terms.own += (labels + static_cast<Real>(p.dataPrepHours) * p.engineerRate + training) / p.horizonMonths;
    if (p.retrainInterval > 0)
        terms.own += retrain / p.retrainInterval;
    terms.own += v * (1 - p.tunedAccuracy / 100.0L) * p.errorCost;
    terms.load = load(p, v, hours);
    terms.busySeconds = v * gpuSeconds(p);
    return terms;
}

/// Whether the lists of places of two plans of as many tasks stand in that order.
bool isFirst(const std::vector<bool>& a, const std::vector<bool>& b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            return a[i];
    return false;
}

} // namespace

Portfolio::Portfolio(const Scenario& given)
    : scenario(given), owned(given.focus == Option::OwnedHardware), hours(owned ? 730 : given.parameters.gpuHours)
{
    for (const Task& task : scenario.tasks)
        tasks.push_back(termsOf(scenario, task, hours));
}

Real Portfolio::gpus(Real load) const
{
    const Parameters& p = scenario.parameters;
    return std::max<Real>(p.minReplicas, std::ceil(load / p.gpusPerReplica * (1 - 1e-12L))) * p.gpusPerReplica;
}

Real Portfolio::fleet(Real n) const
{
    const Parameters& p = scenario.parameters;
    const Real least = static_cast<Real>(p.minReplicas) * p.gpusPerReplica;
    const Real upkeep = (p.maintenanceHours + static_cast<Real>(p.maintenanceHoursPerGpu) * n) * p.engineerRate;
    const Real setup =
        scenario.choices.amortizeUpfront ? static_cast<Real>(p.setupHours) * p.engineerRate / p.horizonMonths : 0;
    if (!owned) {
        const Real paid = least * (1 - p.commitmentDiscount / 100.0L) + (n - least) * (1 - p.scaleDown / 100.0L);
        return paid * p.gpuRate * p.gpuHours + p.hostingOverhead + upkeep + setup;
    }
    const Real servers = std::ceil(n / p.gpusPerServer);
    const Real depreciation =
        (n * p.gpuPrice + servers * p.serverPrice) * (1 - p.residualValue / 100.0L) / p.amortizationMonths;
    const Real power = n * p.powerPerGpu / 1000 * 730 * p.pue * p.electricityPrice;
    return depreciation + power + servers * p.facilityCost + p.hostingOverhead + upkeep + setup;
}

Real Portfolio::total(const std::vector<bool>& moves) const
{
    Real sum = 0;
    Real loads = 0;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        sum += moves[i] ? tasks[i].own : tasks[i].base;
        loads += moves[i] ? tasks[i].load : 0;
    }
    const auto moved = static_cast<std::size_t>(std::count(moves.begin(), moves.end(), true));
    if (moved < tasks.size())
        sum += static_cast<Real>(scenario.parameters.apiOpsHours) * scenario.parameters.engineerRate;
    return moved > 0 ? sum + fleet(gpus(loads)) : sum;
}

Real Portfolio::utilization(const std::vector<bool>& moves) const
{
    Real loads = 0;
    Real seconds = 0;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        loads += moves[i] ? tasks[i].load : 0;
        seconds += moves[i] ? tasks[i].busySeconds : 0;
    }
    const Real n = gpus(loads);
    return seconds / ((owned ? n : online(scenario.parameters, n)) * hours * 3600);
}

Real Portfolio::alone(const TaskTerms& task) const
{
    return task.base - task.own - fleet(gpus(task.load));
}

std::vector<bool> Portfolio::best() const
{
    std::vector<bool> best;
    for (std::size_t subset = 0; subset < std::size_t{1} << tasks.size(); ++subset) {
        std::vector<bool> moves(tasks.size());
        bool keepsPins = true;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            moves[i] = (subset >> i & 1U) != 0;
            const auto& pinned = scenario.tasks[i].pinned;
            keepsPins = keepsPins && (!pinned || (*pinned == TaskPlace::Own) == moves[i]);
        }
        if (!keepsPins)
            continue;
        const Real less = best.empty() ? 1 : compared(total(best), total(moves));
        const auto fewer = std::count(best.begin(), best.end(), true) - std::count(moves.begin(), moves.end(), true);
        if (less > 0 || (less == 0 && (fewer > 0 || (fewer == 0 && isFirst(moves, best)))))
            best = moves;
    }
    return best;
}

} // namespace reference
