// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/portfolio_verdict.h"

#include "core/advice/words/money_column.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/scenario/tasks.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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
    const auto kept = std::ranges::count(portfolio.costs.tasks, std::optional(TaskPlace::Api), &TaskCosts::pinned);
    if (plan.moved == 0 && kept > 0)
        return {"portfolio.none_moves_as_pinned(pinned)", Quantity::fullCount(kept)};
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

Message firstMove(const Scenario& scenario, const Portfolio& portfolio)
{
    if (portfolio.best.costs.moved == 0 || portfolio.order.empty())
        return {};
    const MovingStep& first = portfolio.order.front();
    const double more = difference(first.total, portfolio.allAtBaseline);
    if (more <= 0)
        return {};
    const Task& task = scenario.tasks[first.task];
    const bool isPinned = task.pinned.has_value();
    const auto amount = Quantity::money(more);
    for (std::size_t moved = 2; moved <= portfolio.best.costs.moved; ++moved)
        if (difference(portfolio.order[moved - 1].total, portfolio.allAtBaseline) < 0) {
            const auto count = Quantity::fullCount(moved);
            return isPinned ? Message{"portfolio.pinned_move_raises_until(task, more, count)", task.name, amount, count}
                            : Message{"portfolio.first_move_raises_until(task, more, count)", task.name, amount, count};
        }
    return isPinned ? Message{"portfolio.pinned_move_raises(task, more)", task.name, amount}
                    : Message{"portfolio.first_move_raises(task, more)", task.name, amount};
}

/// The names of the tasks that are pinned there, or how many they are; empty if none is.
Message pinnedTo(const Scenario& scenario, TaskPlace place)
{
    constexpr std::size_t pinnedByName = 3;
    std::vector<Message> names;
    for (const Task& task : scenario.tasks)
        if (task.pinned == place)
            names.push_back({"edit.quoted(text)", task.name});
    if (names.empty())
        return {};
    return names.size() > pinnedByName ? Message{"portfolio.pinned_count(count)", Quantity::fullCount(names.size())}
                                       : listedWithAnd(names);
}

} // namespace

std::vector<Message> portfolioRemarks(const Scenario& scenario, const Portfolio& portfolio)
{
    std::vector<Message> remarks;
    if (portfolio.costs.tasks.empty())
        return remarks;
    if (Message raises = firstMove(scenario, portfolio); !raises.empty())
        remarks.push_back(std::move(raises));
    const auto pinned = std::ranges::count(scenario.tasks, std::optional(TaskPlace::Own), &Task::pinned);
    if (pinned > 1 || (pinned == 1 && remarks.empty())) // else it is the first move
        remarks.push_back({"portfolio.pinned_to_gpus(tasks)", pinnedTo(scenario, TaskPlace::Own)});
    if (Message tasks = pinnedTo(scenario, TaskPlace::Api); !tasks.empty())
        remarks.push_back({"portfolio.pinned_to_api(tasks)", std::move(tasks)});
    return remarks;
}

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

Message partsOfThePlan(const Portfolio& portfolio, const MoneyShown& money)
{
    if (portfolio.costs.tasks.empty())
        return {};
    const PlanCosts& plan = portfolio.best.costs;
    const std::array parts{plan.ofMoved, plan.ofStaying, plan.fleet, plan.apiUpkeep};
    const std::vector<Quantity> written = partsOfTheirSum(parts, money);
    const std::array<Message, parts.size()> named{
        {{"portfolio.part_moved(amount)", written[0]},
         {"portfolio.part_stays(amount)", written[1]},
         {"portfolio.part_fleet(amount, gpus)", written[2], Quantity::fullCount(plan.gpus)},
         {"portfolio.part_api_upkeep(amount)", written[3]}}};
    std::vector<Message> told;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i] != 0)
            told.push_back(named[i]);
    return told.size() < 2
               ? Message{}
               : Message{"portfolio.made_of(total, parts)", Quantity::moneyInColumn(plan.total), listedWithAnd(told)};
}

std::vector<KeyFigure> portfolioFigures(const Portfolio& portfolio, const MoneyShown& money)
{
    if (portfolio.costs.tasks.empty())
        return {};
    const PlanCosts& plan = portfolio.best.costs;
    const double saving = portfolio.saving();
    const auto moved = Quantity::fullCount(plan.moved);
    const auto tasks = Quantity::fullCount(portfolio.costs.tasks.size());
    const auto gpus = Quantity::fullCount(plan.gpus);
    const auto exactly = [](double amount) {
        return Message{"key.amount_a_month(amount, currency)", Quantity::moneyAmount(amount), shownCurrencyName};
    };
    const Message parts = partsOfThePlan(portfolio, money);
    const Message busy = plan.utilization
                             ? Message{"key.gpus_busy(count, share)", gpus, Quantity::percent(*plan.utilization)}
                             : Message{"key.no_gpus_in_plan"};
    return {
        {"portfolio_saving", asMessage(Quantity::money(std::abs(saving))),
         saving < 0 ? Message{"key.more_a_month"} : Message{"key.saved_a_month"}, exactly(saving), saving},
        {"portfolio_total", asMessage(Quantity::money(plan.total)),
         Message{"key.in_place_of(total)", Quantity::money(portfolio.allAtBaseline)},
         parts.empty() ? exactly(plan.total) : Message{"key.total_made_of(exact, parts)", exactly(plan.total), parts},
         plan.total},
        {"portfolio_moved", Message{"key.moved(moved, tasks)", moved, tasks}, Message{"key.tasks_move(tasks)", tasks},
         Message{"key.moved_exact(moved, tasks)", moved, tasks}, static_cast<double>(plan.moved)},
        {"portfolio_gpus", asMessage(Quantity::compactCount(plan.gpus)), Message{"key.gpus_together(count)", gpus},
         busy, plan.gpus}};
}

Message rangesThatMoveNothing(const Scenario& scenario)
{
    std::vector<Message> idle;
    for (const auto member : taskParameters) {
        const Parameter& parameter = rowOf(member);
        const bool isIdle =
            scenario.ranges.contains(parameter.id) && std::ranges::all_of(scenario.tasks, [member](const Task& task) {
                return ownValue(task, member) != nullptr;
            });
        if (isIdle)
            idle.push_back(asMessage(labelOf(parameter)));
    }
    return idle.empty() || scenario.tasks.empty()
               ? Message{}
               : Message{"portfolio.idle_ranges(inputs, count)", listed(idle), Quantity::fullCount(idle.size())};
}

} // namespace breakeven
