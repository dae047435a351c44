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
    const auto without = [&](const Scenario& other) {
        return static_cast<double>(reference::monthly(scenario, option, p.volume).total() -
                                   reference::monthly(other, option, p.volume).total());
    };
    switch (cost) {
    case HiddenCost::IdleGpus:
        if (costs.billing == GpuBilling::None)
            return 0;
        if (costs.billing == GpuBilling::PerSecond)
            return (costs.serverless.billed(p.volume) - p.volume * costs.serverless.busyPerRequest) / 3600 *
                   p.serverlessRate;
        return costs.withFleet(0, gpus, servers) -
               (busy * (costs.prices.rentPerGpu * costs.fleet.paid(gpus) / costs.fleet.online(gpus) +
                        costs.prices.depreciationPerGpu + costs.prices.powerPerGpu + costs.prices.staffPerGpu) +
                busy / p.gpusPerServer * costs.prices.perServer());
    case HiddenCost::Failover: {
        Scenario single = scenario;
        single.parameters.minReplicas = 1;
        return without(single);
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
    case HiddenCost::Retries: {
        Scenario atOnce = scenario;
        atOnce.parameters.apiRetryRate = 0;
        return without(atOnce);
    }
    case HiddenCost::Reasoning: {
        Scenario silent = scenario;
        silent.parameters.reasoningTokens = 0;
        return without(silent);
    }
    case HiddenCost::SavedPrompt: {
        Scenario whole = scenario;
        whole.parameters.promptSaving = 0;
        return without(whole);
    }
    case HiddenCost::CacheWrites: {
        Scenario likeFresh = scenario;
        likeFresh.parameters.cacheWritePrice = 100;
        return without(likeFresh);
    }
    case HiddenCost::Errors: break;
    }
    return month.errors;
}

} // namespace breakeven
