// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/portfolio/task_list.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/tasks.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

constexpr std::array usual{&Parameters::volume, &Parameters::inputTokens, &Parameters::outputTokens};

TaskCell moneyCell(double amount)
{
    return {asMessage(Quantity::moneyInColumn(amount)), asMessage(Quantity::fullMoney(amount)), true, amount};
}

TaskCell figureCell(TaskFigure figure, const PlannedTasks& planned, std::size_t place)
{
    const Portfolio& plan = planned.plan;
    const TaskCosts& costs = plan.costs.tasks[place];
    switch (figure) {
    case TaskFigure::Base: return moneyCell(costs.base);
    case TaskFigure::Own: return moneyCell(costs.own);
    case TaskFigure::Alone: return moneyCell(plan.alone[place]);
    case TaskFigure::InPlan: break;
    case TaskFigure::Share:
        if (planned.shares.empty())
            return {};
        return {asMessage(Quantity::percent(planned.shares[place])),
                {"portfolio.moves_in(share)", Quantity::percent(planned.shares[place])},
                true,
                planned.shares[place]};
    }
    const bool moves = plan.best.moves[place];
    const Message text = moves ? Message{"task_list.moves"} : Message{"task_list.stays"};
    return {text, text, true, inWords(text)};
}

TaskCell fieldCell(const TaskField& field, const Scenario& scenario, const Task& task)
{
    switch (field.kind) {
    case TaskField::Kind::Name: return {verbatim(task.name), verbatim(task.name), true, task.name};
    case TaskField::Kind::Place: {
        const Message text = task.pinned ? asMessage(nameOf(*task.pinned)) : Message{"task_list.free"};
        return {text, text, task.pinned.has_value(), inWords(text)};
    }
    case TaskField::Kind::Value: break;
    }
    const Parameter& parameter = *field.parameter;
    const double* own = ownValue(task, parameter.member);
    const double value = own != nullptr ? *own : scenario.parameters.*parameter.member;
    const bool isPercent = parameter.unitInfo().isPercent();
    return {asMessage(isPercent ? shownQuantity(parameter, value) : shownNumber(parameter, value)),
            asMessage(exactQuantity(parameter, value)), own != nullptr, value};
}

} // namespace

bool isUsualColumn(const Parameter& parameter)
{
    return std::ranges::find(usual, parameter.member) != usual.end();
}

std::vector<TaskColumn> taskColumns(const Scenario& scenario, const std::vector<const Parameter*>& further)
{
    const auto hasOne = [&](const Parameter& parameter) {
        return std::ranges::any_of(scenario.tasks,
                                   [&](const Task& task) { return ownValue(task, parameter.member) != nullptr; });
    };
    std::vector<TaskColumn> columns{TaskField{}};
    for (const auto member : usual)
        columns.emplace_back(TaskField{TaskField::Kind::Value, &rowOf(member)});
    columns.emplace_back(TaskField{TaskField::Kind::Place});
    for (const TaskFigureInfo& row : taskFigureTable)
        if (row.figure != TaskFigure::Share || !scenario.ranges.empty())
            columns.emplace_back(row.figure);
    for (const auto member : taskParameters) {
        const Parameter& parameter = rowOf(member);
        if (!isUsualColumn(parameter) && (std::ranges::find(further, &parameter) != further.end() || hasOne(parameter)))
            columns.emplace_back(TaskField{TaskField::Kind::Value, &parameter});
    }
    return columns;
}

Message titleOf(const TaskColumn& column)
{
    if (const auto* field = std::get_if<TaskField>(&column))
        return columnTitle(*field);
    switch (std::get<TaskFigure>(column)) {
    case TaskFigure::Base: return {"task_list.base"};
    case TaskFigure::Own: return {"task_list.own"};
    case TaskFigure::Alone: return {"task_list.alone"};
    case TaskFigure::InPlan: return {"task_list.plan"};
    case TaskFigure::Share: return {"task_list.share"};
    }
    return {};
}

Message helpOf(const TaskColumn& column)
{
    if (const auto* field = std::get_if<TaskField>(&column)) {
        switch (field->kind) {
        case TaskField::Kind::Name: return {};
        case TaskField::Kind::Place: return {"task_list.place_help"};
        case TaskField::Kind::Value:
            return asMessage(Label{"parameter", field->parameter->id, "help", field->parameter->help});
        }
    }
    switch (std::get<TaskFigure>(column)) {
    case TaskFigure::Base: return {"task_list.base_help(currency)", shownCurrencyName};
    case TaskFigure::Own: return {"task_list.own_help(currency)", shownCurrencyName};
    case TaskFigure::Alone: return {"task_list.alone_help(currency)", shownCurrencyName};
    case TaskFigure::InPlan: return {"task_list.plan_help"};
    case TaskFigure::Share: return {"task_list.share_help"};
    }
    return {};
}

std::string typedCell(const TaskColumn& column, const Task& task, const Catalog& catalog)
{
    const auto* field = std::get_if<TaskField>(&column);
    if (field == nullptr)
        return {};
    switch (field->kind) {
    case TaskField::Kind::Name: return task.name;
    case TaskField::Kind::Place: return task.pinned ? std::string(info(*task.pinned).name) : std::string();
    case TaskField::Kind::Value: break;
    }
    const double* own = ownValue(task, field->parameter->member);
    return own != nullptr ? typedValue(*field->parameter, *own, catalog) : std::string();
}

TaskCell taskCell(const TaskColumn& column, const Scenario& scenario, const PlannedTasks* planned, std::size_t place)
{
    if (const auto* field = std::get_if<TaskField>(&column))
        return fieldCell(*field, scenario, scenario.tasks[place]);
    return planned != nullptr ? figureCell(std::get<TaskFigure>(column), *planned, place) : TaskCell{};
}

Message sourceOf(const TaskCell& cell)
{
    return cell.isOwn ? Message{"task_list.own_value"} : Message{"task_list.scenario_value"};
}

bool isNumber(const TaskColumn& column)
{
    if (const auto* field = std::get_if<TaskField>(&column))
        return field->kind == TaskField::Kind::Value;
    return std::get<TaskFigure>(column) != TaskFigure::InPlan;
}

bool isMoney(const TaskColumn& column)
{
    if (const auto* field = std::get_if<TaskField>(&column))
        return field->parameter != nullptr && field->parameter->unitInfo().isMoney();
    switch (std::get<TaskFigure>(column)) {
    case TaskFigure::Base:
    case TaskFigure::Own:
    case TaskFigure::Alone: return true;
    case TaskFigure::InPlan:
    case TaskFigure::Share: break;
    }
    return false;
}

std::vector<std::size_t> placesInOrder(const Portfolio& portfolio)
{
    std::vector<std::size_t> places;
    for (const MovingStep& step : portfolio.order)
        places.push_back(step.task);
    for (std::size_t i = 0; i < portfolio.costs.tasks.size(); ++i)
        if (portfolio.costs.tasks[i].pinned == TaskPlace::Api)
            places.push_back(i);
    return places;
}

} // namespace breakeven
