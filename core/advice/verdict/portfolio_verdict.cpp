// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/portfolio_verdict.h"

#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

Message whatToMove(const Portfolio& portfolio)
{
    const PlanCosts& plan = portfolio.best.costs;
    const auto tasks = Quantity::fullCount(portfolio.costs.tasks.size());
    const auto moved = Quantity::fullCount(plan.moved);
    const auto gpus = Quantity::fullCount(plan.gpus);
    const double saving = portfolio.saving();
    const bool mayMove =
        std::ranges::any_of(portfolio.costs.tasks, [](const TaskCosts& task) { return task.pinned != TaskPlace::Api; });
    if (plan.moved == 0 && !mayMove)
        return {"portfolio.none_may_move(tasks)", tasks};
    if (plan.moved == 0)
        return {"portfolio.none_moves(tasks)", tasks};
    if (saving < 0)
        return {"portfolio.must_move(moved, tasks, gpus, more)", moved, tasks, gpus, Quantity::money(-saving)};
    if (saving == 0)
        return {"portfolio.moves_for_nothing(moved, tasks, gpus)", moved, tasks, gpus};
    if (portfolio.costs.tasks.size() == 1)
        return {"portfolio.moves_the_only_one(gpus, saving)", gpus, Quantity::money(saving)};
    return {"portfolio.moves(moved, tasks, gpus, saving)", moved, tasks, gpus, Quantity::money(saving)};
}

/// Nothing where a single one moves, which the first sentence has told of.
Message howManyPayAlone(const Portfolio& portfolio)
{
    const std::size_t moved = portfolio.best.costs.moved;
    const std::size_t paying = portfolio.payingAlone();
    if (moved < 2)
        return {};
    if (paying == 0)
        return {"portfolio.none_pays_alone"};
    if (paying == moved)
        return {"portfolio.each_pays_alone"};
    return {"portfolio.some_pay_alone(count)", Quantity::fullCount(paying)};
}

} // namespace

std::vector<Message> portfolioVerdict(const Portfolio& portfolio)
{
    std::vector<Message> verdict;
    if (portfolio.costs.tasks.empty())
        return verdict;
    verdict.push_back(whatToMove(portfolio));
    if (Message alone = howManyPayAlone(portfolio); !alone.empty())
        verdict.push_back(std::move(alone));
    if (!portfolio.best.isOptimal())
        verdict.push_back({"portfolio.search_stopped(gap)", Quantity::money(portfolio.best.offByAtMost)});
    return verdict;
}

} // namespace breakeven
