// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/workload_words.h"

#include "core/inputs/format.h"
#include "core/model/workload_costs.h"

#include <fmt/format.h>

#include <numeric>

namespace breakeven {

std::string workloadsInWords(const Scenario& scenario)
{
    const Parameters& p = scenario.parameters;
    const std::string requests = fmt::format("{} requests a month, {} tokens in and {} out", compactCount(p.volume),
                                             rounded(p.inputTokens, 4), rounded(p.outputTokens, 4));
    if (scenario.workloads.empty())
        return fmt::format("All in one: {}", requests);
    const std::vector<double> costs = yearlyApiCosts(scenario);
    const double total = std::accumulate(costs.begin(), costs.end(), 0.0);
    return fmt::format("Together: {}, {} a year at the API", requests, moneyToTheCent(total));
}

} // namespace breakeven
