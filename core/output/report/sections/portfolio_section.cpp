// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/portfolio_section.h"

#include "core/advice/verdict/portfolio_verdict.h"
#include "core/advice/words/money_column.h"
#include "core/analysis/portfolio/moving_shares.h"
#include "core/charts/portfolio/portfolio_chart.h"
#include "core/charts/portfolio/task_list.h"
#include "core/inputs/parameter_table.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <variant>

namespace breakeven {

namespace {

constexpr std::size_t mostRows = 40;

std::vector<TaskColumn> reportedColumns(const Scenario& scenario)
{
    std::vector<TaskColumn> columns{TaskField{},       TaskField{TaskField::Kind::Value, &rowOf(&Parameters::volume)},
                                    TaskFigure::Base,  TaskFigure::Own,
                                    TaskFigure::Alone, TaskFigure::InPlan};
    if (!scenario.ranges.empty())
        columns.emplace_back(TaskFigure::Share);
    return columns;
}

ReportTable taskRows(const Scenario& scenario, const PlannedTasks& planned)
{
    const std::vector<TaskColumn> columns = reportedColumns(scenario);
    ReportTable table{{"report.portfolio_table"}, {}, {}};
    for (const TaskColumn& column : columns)
        table.columns.push_back(
            {titleOf(column), isMoney(column) ? Message{"axis.money_a_month(currency)", shownCurrencyName} : Message{},
             isNumber(column), std::nullopt, column == TaskColumn(TaskFigure::InPlan)});
    std::vector<std::size_t> places = placesInOrder(planned.plan);
    places.resize(std::min(places.size(), mostRows));
    table.rows.resize(places.size());
    for (const TaskColumn& column : columns) {
        std::vector<double> amounts;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const TaskCell cell = taskCell(column, scenario, &planned, places[i]);
            table.rows[i].cells.push_back(cell.text);
            if (const auto* amount = std::get_if<double>(&cell.value); amount != nullptr && isMoney(column))
                amounts.push_back(*amount);
        }
        if (amounts.size() == places.size() && isMoney(column)) {
            const std::vector<Quantity> written = amountsInColumn(amounts, moneyOf(scenario));
            for (std::size_t i = 0; i < places.size(); ++i)
                table.rows[i].cells.back() = asMessage(written[i]);
        }
    }
    return table;
}

Message captionOf(const Scenario& scenario)
{
    const bool hasPins =
        std::ranges::any_of(scenario.tasks, [](const Task& task) { return task.pinned == TaskPlace::Own; });
    return hasPins ? Message{"report.portfolio_caption_pinned"} : Message{"report.portfolio_caption"};
}

} // namespace

ReportSection portfolioSection(const Evaluation& e)
{
    const Scenario& scenario = e.scenario;
    if (scenario.tasks.empty())
        return {};
    const PlannedTasks planned{portfolio(scenario), movingShares(scenario)};
    const Message words = portfolioInWords(portfolioChartOf(scenario, planned.plan));
    ReportSection section{
        "portfolio",
        {"report.portfolio"},
        {ReportText{sentences({"report.portfolio_text"}, partsOfThePlan(planned.plan, moneyOf(scenario)))},
         ReportChart{View::Portfolio, captionOf(scenario), words}, taskRows(scenario, planned)}};
    if (scenario.tasks.size() > mostRows)
        section.blocks.emplace_back(
            ReportText{{"report.portfolio_more(count)", Quantity::fullCount(scenario.tasks.size() - mostRows)}, true});
    return section;
}

} // namespace breakeven
