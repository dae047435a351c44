// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/portfolio.h"

#include "core/analysis/portfolio/ranked_gains.h"
#include "core/model/equality.h"

#include <array>

namespace breakeven {

namespace {

double savingAlone(const PortfolioCosts& costs, const TaskCosts& task)
{
    return difference(task.base, task.own + costs.fleetCost(costs.replicasFor(task.load)));
}

/// All that may move, in the order of moving: what is pinned to the GPUs, since nothing is allowed before it has moved,
/// then the rest of the plan, then the others.
std::vector<std::size_t> placesInOrder(const PortfolioCosts& costs, const Plan& plan)
{
    enum Group : std::size_t { Pinned, Planned, Other };
    std::array<std::vector<std::size_t>, 3> groups;
    for (std::size_t i = 0; i < plan.size(); ++i)
        if (costs.tasks[i].pinned != TaskPlace::Api)
            groups[costs.tasks[i].pinned ? Pinned : plan[i] ? Planned : Other].push_back(i);
    std::vector<std::size_t> places;
    for (std::vector<std::size_t>& group : groups) {
        sortForMoving(group, costs);
        places.insert(places.end(), group.begin(), group.end());
    }
    return places;
}

std::vector<MovingStep> movingOrder(const Portfolio& portfolio)
{
    const PortfolioCosts& costs = portfolio.costs;
    std::vector<MovingStep> steps;
    double rest = portfolio.allAtBaseline;
    double load = 0;
    for (const std::size_t place : placesInOrder(costs, portfolio.best.moves)) {
        rest -= costs.tasks[place].gain();
        load += costs.tasks[place].load;
        const double replicas = costs.replicasFor(load);
        const bool isLast = steps.size() + 1 == costs.tasks.size();
        steps.push_back({place, rest - (isLast ? costs.apiUpkeep : 0) + costs.fleetCost(replicas),
                         replicas * costs.fleet.fleet.gpusPerReplica});
    }
    return steps;
}

} // namespace

double Portfolio::saving() const
{
    return difference(allAtBaseline, best.costs.total);
}

std::size_t Portfolio::payingAlone() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < alone.size(); ++i)
        count += best.moves[i] && alone[i] > 0 ? 1 : 0;
    return count;
}

Portfolio portfolio(const Scenario& scenario)
{
    Portfolio result;
    result.costs = portfolioCosts(scenario);
    result.best = bestPlan(result.costs);
    const std::size_t count = result.costs.tasks.size();
    result.allAtBaseline = planCosts(result.costs, Plan(count, false)).total;
    result.allMoved = planCosts(result.costs, Plan(count, true)).total;
    for (const TaskCosts& task : result.costs.tasks)
        result.alone.push_back(savingAlone(result.costs, task));
    result.order = movingOrder(result);
    return result;
}

} // namespace breakeven
