// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/portfolio_table.h"

#include "core/analysis/portfolio/moving_shares.h"
#include "core/charts/portfolio/task_list.h"
#include "core/output/tables/table_cells.h"

namespace breakeven {

namespace {

std::vector<const Parameter*> shownParameters(const Scenario& scenario)
{
    std::vector<const Parameter*> shown;
    for (const TaskColumn& column : taskColumns(scenario))
        if (const auto* field = std::get_if<TaskField>(&column); field != nullptr && field->parameter != nullptr)
            shown.push_back(field->parameter);
    return shown;
}

TableCell placeCell(TaskPlace place)
{
    return place == TaskPlace::Api ? Message{"table.place_api"} : Message{"table.place_own"};
}

} // namespace

std::vector<TableRow> portfolioTable(const Evaluation& e, const ViewRequest& request)
{
    const Scenario& scenario = e.scenario;
    const std::vector<const Parameter*> parameters = shownParameters(scenario);
    const bool hasShares = !scenario.ranges.empty();
    TableRow head{Message{"table.step"}, Message{"table.task"}, Message{"table.best_plan"}, Message{"table.pinned"}};
    for (const Parameter* parameter : parameters)
        head.emplace_back(heading(*parameter));
    for (const Message& title : {Message{"table.at_the_api"}, Message{"table.own_model"}, Message{"table.saves_alone"}})
        head.emplace_back(heading(title, dollarsAMonth));
    head.insert(head.end(), {heading({"table.load"}, Message{"compare.gpus"}),
                             heading({"table.total_once_moved"}, dollarsAMonth), Message{"table.gpus_once_moved"}});
    if (hasShares)
        head.emplace_back(Message{"table.moves_in"});
    std::vector<TableRow> table{head};
    if (scenario.tasks.empty())
        return table;

    const PlannedTasks planned{portfolio(scenario), movingShares(scenario, request.stop)};
    const Portfolio& plan = planned.plan;
    const std::vector<std::size_t> places = placesInOrder(plan);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t place = places[i];
        const Task& task = scenario.tasks[place];
        const TaskCosts& costs = plan.costs.tasks[place];
        const bool isStep = i < plan.order.size();
        TableRow row{isStep ? TableCell(static_cast<double>(i + 1)) : TableCell(), task.name,
                     placeCell(plan.best.moves[place] ? TaskPlace::Own : TaskPlace::Api),
                     task.pinned ? placeCell(*task.pinned) : TableCell()};
        for (const Parameter* parameter : parameters)
            row.push_back(taskCell(TaskField{TaskField::Kind::Value, parameter}, scenario, &planned, place).value);
        row.insert(row.end(), {costs.base, costs.own, plan.alone[place], costs.load,
                               isStep ? TableCell(plan.order[i].total) : TableCell(),
                               isStep ? TableCell(plan.order[i].gpus) : TableCell()});
        if (hasShares)
            row.push_back(planned.shares.empty() ? TableCell() : TableCell(planned.shares[place]));
        table.push_back(std::move(row));
    }
    return table;
}

} // namespace breakeven
