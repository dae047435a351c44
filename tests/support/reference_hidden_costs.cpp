// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_hidden_costs.h"

#include "core/model/cost_model.h"
#include "tests/support/reference_model.h"

#include <cmath>

namespace breakeven {

double closedForm(const Scenario& scenario, Option option, HiddenCost cost)
{
    const Parameters& p = scenario.parameters;
    const OptionCosts costs = optionCosts(scenario, option);
    const MonthlyCost month = costs.monthly(p.volume);
    const Option hosting = option == Option::Hybrid ? scenario.choices.hybridHosting : option;
    const bool isTuned = info(hosting).answering == Answering::TunedModel;
    const bool hasApiUpkeep = info(option).answering != Answering::TunedModel;
    const double gpus = costs.billing == GpuBilling::AlwaysOn ? costs.fleet.gpus(p.volume) : 0;
    const double busy = costs.fleet.busyPerRequest * p.volume;
    const double months = scenario.choices.amortizeUpfront ? 1 / p.horizonMonths : 0;
    const double retrainings = isTuned && p.retrainInterval > 0 ? 1 / p.retrainInterval : 0;
    const double servers = gpus > 0 ? std::ceil(gpus / p.gpusPerServer) : 0;
    switch (cost) {
    case HiddenCost::IdleGpus:
        if (costs.billing == GpuBilling::PerSecond)
            return (costs.serverless.billed(p.volume) - p.volume * costs.serverless.busyPerRequest) / 3600 *
                   p.serverlessRate;
        return (gpus - busy) * costs.prices.perGpu() + (servers - busy / p.gpusPerServer) * costs.prices.perServer();
    case HiddenCost::Failover: {
        if (gpus == 0)
            return 0;
        Fleet fleet = costs.fleet;
        fleet.minReplicas = 1;
        const double needed = fleet.gpus(p.volume);
        return (gpus - needed) * costs.prices.perGpu() +
               (servers - std::ceil(needed / p.gpusPerServer)) * costs.prices.perServer();
    }
    case HiddenCost::People: {
        double hours = hasApiUpkeep ? p.apiOpsHours : 0;
        if (option == Option::MemoryApi)
            hours += p.memorySetupHours * months;
        if (isTuned)
            hours += p.maintenanceHours + p.maintenanceHoursPerGpu * gpus + p.retrainHours * retrainings +
                     (p.dataPrepHours + (hosting == Option::TunedApi ? 0 : p.setupHours)) * months;
        return hours * p.engineerRate;
    }
    case HiddenCost::Labeling:
        return isTuned ? p.labelCost * (p.labeledExamples * months + p.retrainExamples * retrainings) : 0;
    case HiddenCost::Retraining: return month.retraining;
    case HiddenCost::Retries: return costs.tokensPerRequest * p.volume * (1 - 1 / (1 + p.apiRetryRate / 100));
    case HiddenCost::CacheWrites: {
        Scenario likeFresh = scenario;
        likeFresh.parameters.cacheWritePrice = 100;
        return static_cast<double>(reference::monthly(scenario, option, p.volume).tokens -
                                   reference::monthly(likeFresh, option, p.volume).tokens);
    }
    case HiddenCost::Errors: break;
    }
    return month.errors;
}

} // namespace breakeven
