// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workload_costs.h"

#include "core/model/request_costs.h"

namespace breakeven {

std::vector<double> yearlyApiCosts(const Scenario& scenario)
{
    constexpr double months = 12;
    std::vector<double> costs;
    for (const Workload& workload : scenario.workloads) {
        Parameters own = scenario.parameters;
        own.inputTokens = workload.inputTokens;
        own.outputTokens = workload.outputTokens;
        costs.push_back(requestCosts(own).frontier * workload.requestsPerMonth() * months);
    }
    return costs;
}

} // namespace breakeven
