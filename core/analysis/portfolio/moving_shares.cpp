// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/moving_shares.h"

#include "core/analysis/portfolio/best_plan.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t mostTaskDraws = 200000; ///< tasks times draws: each costs about as much
constexpr std::size_t leastDraws = 64;

} // namespace

std::size_t drawsOfTasks(std::size_t tasks)
{
    return std::clamp(mostTaskDraws / std::max<std::size_t>(tasks, 1), leastDraws, usualDraws);
}

std::vector<double> movingShares(const Scenario& scenario, const std::stop_token& stop)
{
    const std::size_t tasks = scenario.tasks.size();
    if (scenario.ranges.empty() || tasks == 0)
        return {};
    const Draws draws(scenario, {}, drawsOfTasks(tasks));
    std::vector<double> moves(tasks, 0);
    Scenario drawn = scenario;
    for (std::size_t i = 0; i < draws.count(); ++i) {
        if (stop.stop_requested())
            return {};
        drawn.parameters = draws.parameters(i);
        const Plan best = bestPlan(portfolioCosts(drawn), mostStepsOfDraw).moves;
        for (std::size_t task = 0; task < tasks; ++task)
            moves[task] += best[task] ? 1 : 0;
    }
    for (double& share : moves)
        share /= static_cast<double>(draws.count());
    return moves;
}

} // namespace breakeven
