// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_model.h"

#include <algorithm>
#include <cmath>

using namespace breakeven;

namespace reference {
namespace {

Real share(double percent)
{
    return static_cast<Real>(percent) / 100;
}

Real api(const Parameters& p, Real in, Real out, Real priceIn, Real priceOut)
{
    const Real inputFactor = share(p.cachedShare) * share(p.cachedPrice) +
                             (1 - share(p.cachedShare)) *
                                 (1 - share(p.cacheWriteShare) + share(p.cacheWriteShare) * share(p.cacheWritePrice));
    return in * inputFactor * priceIn / 1e6L + out * priceOut / 1e6L;
}

Real terms(const Parameters& p)
{
    return (1 - share(p.apiDiscount)) * (1 - share(p.batchShare) * share(p.batchDiscount)) *
           (1 + share(p.apiRetryRate));
}

Real ownInput(const Parameters& p)
{
    return p.inputTokens * (1 - share(p.promptSaving));
}

Real hostedRun(const Parameters& p)
{
    const Real tokens = static_cast<Real>(p.labeledExamples) * (ownInput(p) + p.outputTokens) * p.trainingEpochs;
    return tokens / 1e6L * p.tunedTrainingPrice + p.evaluationCost;
}

Real ownUpfront(const Parameters& p)
{
    const Real labels = static_cast<Real>(p.labeledExamples) * p.labelCost;
    const Real staffOnce = (static_cast<Real>(p.dataPrepHours) + p.setupHours) * p.engineerRate;
    const Real training =
        p.trainingRuns * (static_cast<Real>(p.trainingGpuHours) * p.trainingGpuRate + p.evaluationCost);
    return labels + staffOnce + training;
}

Real hostedUpfront(const Parameters& p)
{
    return static_cast<Real>(p.labeledExamples) * p.labelCost + static_cast<Real>(p.dataPrepHours) * p.engineerRate +
           p.trainingRuns * hostedRun(p);
}

Real ownRetraining(const Parameters& p)
{
    return static_cast<Real>(p.retrainHours) * p.engineerRate + static_cast<Real>(p.retrainExamples) * p.labelCost +
           static_cast<Real>(p.trainingGpuHours) * p.trainingGpuRate + p.evaluationCost;
}

Real hostedRetraining(const Parameters& p)
{
    return static_cast<Real>(p.retrainHours) * p.engineerRate + static_cast<Real>(p.retrainExamples) * p.labelCost +
           hostedRun(p);
}

Real upkeep(const Parameters& p, Real gpus)
{
    return (p.maintenanceHours + p.maintenanceHoursPerGpu * gpus) * p.engineerRate;
}

Real peak(const Parameters& p)
{
    return 1 + (static_cast<Real>(p.peakToAverage) - 1) * (1 - share(p.batchShare));
}

Real unitTokens(const Parameters& p)
{
    return (p.inputTokens * (1 - share(p.cachedShare)) +
            p.unitOutputWeight * (static_cast<Real>(p.outputTokens) + p.reasoningTokens)) *
           (1 + share(p.apiRetryRate));
}

Real paid(const Parameters& p, Real gpus)
{
    const Real least = static_cast<Real>(p.minReplicas) * p.gpusPerReplica;
    return least * (1 - share(p.commitmentDiscount)) + (gpus - least) * (1 - share(p.scaleDown));
}

template <typename Number>
Costs<Number> components(const Scenario& scenario, Option option, Number volume, const Demand<Number>& demand)
{
    const Parameters& p = scenario.parameters;
    const auto amount = [](Real dollars) { return Number{} + dollars; };
    const Real apiOps = static_cast<Real>(p.apiOpsHours) * p.engineerRate;

    Costs<Number> costs;
    switch (option) {
    case Option::FrontierApi:
        costs.tokens = volume * frontierRequest(p);
        costs.staff = amount(apiOps);
        break;
    case Option::ProvisionedApi:
        costs.compute = amount(demand.gpus * p.unitRate * 730);
        costs.staff = amount(apiOps);
        break;
    case Option::MemoryApi:
        costs.tokens = volume * memoryRequest(p);
        costs.platform = amount(p.memoryFee);
        costs.staff = amount(apiOps);
        break;
    case Option::TunedApi:
        costs.tokens = volume * tunedRequest(p);
        costs.platform = amount(p.tunedHostingFee);
        costs.staff = amount(upkeep(p, 0));
        break;
    case Option::RentedGpu:
        costs.compute = amount(paid(p, demand.gpus) * p.gpuRate * p.gpuHours);
        costs.platform = amount(p.hostingOverhead);
        costs.staff = amount(upkeep(p, demand.gpus));
        break;
    case Option::ServerlessGpu:
        costs.compute = demand.billedSeconds / 3600 * static_cast<Real>(p.serverlessRate);
        costs.platform = amount(p.hostingOverhead);
        costs.staff = amount(upkeep(p, 0));
        break;
    case Option::OwnedHardware: {
        const Real capex = demand.gpus * p.gpuPrice + demand.servers * p.serverPrice;
        const Real depreciation = capex * (1 - share(p.residualValue)) / p.amortizationMonths;
        const Real power = demand.gpus * p.powerPerGpu / 1000 * 730 * p.pue * p.electricityPrice;
        costs.compute = amount(depreciation + power);
        costs.platform = amount(demand.servers * p.facilityCost + p.hostingOverhead);
        costs.staff = amount(upkeep(p, demand.gpus));
        break;
    }
    case Option::Hybrid: {
        const Number small = volume * share(p.routedShare);
        const Number atApi = volume * (1 - share(p.routedShare)) + small * share(p.escalationRate);
        costs = components(scenario, scenario.choices.hybridHosting, small, demand);
        costs.tokens = costs.tokens + atApi * frontierRequest(p);
        costs.platform = costs.platform + volume * static_cast<Real>(p.routerCost) / 1000;
        costs.staff = costs.staff + amount(apiOps);
        break;
    }
    }
    if (p.retrainInterval > 0)
        costs.retraining = amount(retraining(scenario, option) / p.retrainInterval);
    costs.upfront = scenario.choices.amortizeUpfront ? amount(upfront(scenario, option) / p.horizonMonths) : Number{};
    costs.errors = volume * (1 - accuracy(scenario, option)) * static_cast<Real>(p.errorCost);
    return costs;
}

} // namespace

Real frontierRequest(const Parameters& p)
{
    return api(p, p.inputTokens, static_cast<Real>(p.outputTokens) + p.reasoningTokens, p.apiInputPrice,
               p.apiOutputPrice) *
           terms(p);
}

Real memoryRequest(const Parameters& p)
{
    const Real in = static_cast<Real>(p.inputTokens) + p.memoryTokens;
    return api(p, in, p.outputTokens, p.smallInputPrice, p.smallOutputPrice) * terms(p) + p.memoryRecallPrice / 1000.0L;
}

Real tunedRequest(const Parameters& p)
{
    const Real multiple = p.tunedPriceMultiple;
    return api(p, ownInput(p), p.outputTokens, p.smallInputPrice * multiple, p.smallOutputPrice * multiple) * terms(p);
}

Real gpuSeconds(const Parameters& p)
{
    return ownInput(p) * (1 - share(p.selfCachedShare)) / p.prefillThroughput +
           static_cast<Real>(p.outputTokens) / p.decodeThroughput;
}

Real unitLoad(const Parameters& p, Real volume)
{
    return volume * peak(p) * unitTokens(p) / (730 * 60 * static_cast<Real>(p.unitThroughput));
}

Real units(const Parameters& p, Real volume)
{
    const Real increment = p.unitIncrement;
    return increment *
           std::max(std::ceil(p.unitMinimum / increment), std::ceil(unitLoad(p, volume) / increment * (1 - 1e-12L)));
}

Real online(const Parameters& p, Real gpus)
{
    const Real least = static_cast<Real>(p.minReplicas) * p.gpusPerReplica;
    return least + (gpus - least) * (1 - share(p.scaleDown));
}

Real load(const Parameters& p, Real volume, Real hours)
{
    return volume * peak(p) * gpuSeconds(p) / (hours * 3600 * share(p.targetUtilization));
}

Real replicas(const Parameters& p, Real volume, Real hours)
{
    return std::max<Real>(p.minReplicas, std::ceil(load(p, volume, hours) / p.gpusPerReplica * (1 - 1e-12L)));
}

Real serversFor(const Parameters& p, Real gpus)
{
    return std::ceil(gpus / p.gpusPerServer);
}

Real billedSeconds(const Parameters& p, Real volume)
{
    const Real busy = volume * gpuSeconds(p) * (1 + share(p.serverlessOverhead));
    return std::max(busy, std::min(busy + volume * p.serverlessIdle, 730.0L * 3600));
}

Real upfront(const Scenario& scenario, Option option)
{
    const Parameters& p = scenario.parameters;
    switch (hosting(scenario, option)) {
    case Option::FrontierApi:
    case Option::ProvisionedApi: return 0;
    case Option::MemoryApi: return static_cast<Real>(p.memorySetupHours) * p.engineerRate;
    case Option::TunedApi: return hostedUpfront(p);
    case Option::RentedGpu:
    case Option::ServerlessGpu:
    case Option::OwnedHardware: return ownUpfront(p);
    case Option::Hybrid: break; // its hosting is asked
    }
    return 0;
}

Real retraining(const Scenario& scenario, Option option)
{
    const Parameters& p = scenario.parameters;
    switch (hosting(scenario, option)) {
    case Option::FrontierApi:
    case Option::ProvisionedApi:
    case Option::MemoryApi: return 0;
    case Option::TunedApi: return hostedRetraining(p);
    case Option::RentedGpu:
    case Option::ServerlessGpu:
    case Option::OwnedHardware: return ownRetraining(p);
    case Option::Hybrid: break; // its hosting is asked
    }
    return 0;
}

Option hosting(const Scenario& scenario, Option option)
{
    return option == Option::Hybrid ? scenario.choices.hybridHosting : option;
}

Real smallShare(const Scenario& scenario, Option option)
{
    return option == Option::Hybrid ? share(scenario.parameters.routedShare) : 1;
}

Real fleetHours(const Scenario& scenario, Option option)
{
    switch (hosting(scenario, option)) {
    case Option::RentedGpu: return scenario.parameters.gpuHours;
    case Option::OwnedHardware: return 730;
    case Option::FrontierApi:
    case Option::ProvisionedApi:
    case Option::MemoryApi:
    case Option::TunedApi:
    case Option::ServerlessGpu:
    case Option::Hybrid: break;
    }
    return 0;
}

Real accuracy(const Scenario& scenario, Option option)
{
    const Parameters& p = scenario.parameters;
    switch (option) {
    case Option::FrontierApi:
    case Option::ProvisionedApi: return share(p.frontierAccuracy);
    case Option::MemoryApi: return share(p.memoryAccuracy);
    case Option::Hybrid: {
        const Real q = share(p.routedShare) * (1 - share(p.escalationRate));
        return q * share(p.routedAccuracy) + (1 - q) * share(p.frontierAccuracy);
    }
    case Option::TunedApi:
    case Option::RentedGpu:
    case Option::ServerlessGpu:
    case Option::OwnedHardware: break;
    }
    return share(p.tunedAccuracy);
}

Demand<Real> demand(const Scenario& scenario, Option option, Real volume)
{
    const Parameters& p = scenario.parameters;
    const Real small = volume * smallShare(scenario, option);
    Demand<Real> needed;
    if (const Real hours = fleetHours(scenario, option); hours > 0) {
        needed.gpus = replicas(p, small, hours) * p.gpusPerReplica;
        needed.servers = serversFor(p, needed.gpus);
    } else if (option == Option::ProvisionedApi) {
        needed.gpus = units(p, volume);
    }
    needed.billedSeconds = billedSeconds(p, small);
    return needed;
}

Costs<Real> monthly(const Scenario& scenario, Option option, Real volume)
{
    return components<Real>(scenario, option, volume, demand(scenario, option, volume));
}

Costs<Line> monthlyLines(const Scenario& scenario, Option option, const Demand<Line>& demand)
{
    return components<Line>(scenario, option, Line{0, 1}, demand);
}

Real compared(Real a, Real b)
{
    const Real d = a - b;
    return std::abs(d) < 1e-12L * (std::abs(a) + std::abs(b)) ? 0 : d;
}

} // namespace reference
