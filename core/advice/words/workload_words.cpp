// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/words/workload_words.h"

#include "core/model/workload_costs.h"
#include "core/words/english.h"

#include <numeric>

namespace breakeven {

Message workloadsInWords(const Scenario& scenario)
{
    const Parameters& p = scenario.parameters;
    const auto volume = Quantity::compactCount(p.volume);
    const auto input = Quantity::rounded(p.inputTokens, 4);
    const auto output = Quantity::rounded(p.outputTokens, 4);
    if (scenario.workloads.empty())
        return {"workloads.all_in_one(volume, input, output)", volume, input, output};
    const std::vector<double> costs = yearlyApiCosts(scenario);
    const double total = std::accumulate(costs.begin(), costs.end(), 0.0);
    return {"workloads.together(volume, input, output, cost)", volume, input, output, Quantity::moneyToTheCent(total)};
}

} // namespace breakeven
