// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/portfolio/planned_tasks.h"

#include "core/analysis/portfolio/moving_shares.h"

namespace breakeven {

PlannedTasks plannedTasks(const Scenario& scenario)
{
    return {portfolio(scenario), {}};
}

std::vector<double> sharesOfTasks(const Scenario& scenario, const std::stop_token& stop)
{
    return movingShares(scenario, stop);
}

} // namespace breakeven
