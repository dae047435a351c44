// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/portfolio_sheet.h"

#include "core/advice/verdict/portfolio_verdict.h"
#include "core/analysis/portfolio/moving_shares.h"
#include "core/charts/portfolio/task_list.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

constexpr double nameWidth = 36; ///< characters
constexpr double figureWidth = 16;

class PortfolioSheet {
public:
    PortfolioSheet(Book& book, const Scenario& scenario)
        : m_scenario(scenario), m_planned{portfolio(scenario), movingShares(scenario)},
          m_columns(taskColumns(scenario)), m_sheet(book.addSheet("Portfolio"))
    {
    }

    void write()
    {
        std::vector<double> widths(m_columns.size() + 2, figureWidth);
        widths.front() = nameWidth;
        m_sheet.columnWidths(widths);
        m_sheet.head({"sheet.portfolio"}, sentences(sentences(portfolioVerdict(m_planned.plan)), {"sheet.computed"}));
        writeHeadings();
        const std::vector<std::size_t> places = placesInOrder(m_planned.plan);
        for (std::size_t i = 0; i < places.size(); ++i)
            writeTask(headingRow + 1 + static_cast<RowNumber>(i), i, places[i]);
        m_sheet.printOnEveryPage(headingRow, headingRow);
        m_sheet.fitAcross(2);
        m_sheet.freeze(headingRow + 1, 1);
    }

private:
    static constexpr RowNumber headingRow = 3;

    void writeHeadings()
    {
        m_sheet.lines(headingRow, 2);
        ColumnNumber at = 0;
        for (const TaskColumn& column : m_columns) {
            const CellStyle ofText = at == 0 ? CellStyle::Heading : CellStyle::UnitHeading;
            m_sheet.text(headingRow, at++, titleOf(column), isNumber(column) ? CellStyle::RightHeading : ofText);
        }
        m_sheet.text(headingRow, at++, Message{"sheet.total_once_moved"}, CellStyle::RightHeading);
        m_sheet.text(headingRow, at, Message{"sheet.gpus_once_moved"}, CellStyle::RightHeading);
    }

    void writeTask(RowNumber row, std::size_t step, std::size_t place)
    {
        ColumnNumber at = 0;
        for (const TaskColumn& column : m_columns)
            writeCell(row, at++, column, taskCell(column, m_scenario, &m_planned, place).value);
        if (step >= m_planned.plan.order.size())
            return;
        m_sheet.number(row, at++, m_planned.plan.order[step].total, CellStyle::TotalMoney);
        m_sheet.number(row, at, m_planned.plan.order[step].gpus, CellStyle::Count);
    }

    void writeCell(RowNumber row, ColumnNumber at, const TaskColumn& column, const TableCell& cell)
    {
        if (const auto* text = std::get_if<std::string>(&cell))
            m_sheet.text(row, at, *text, at == 0 ? CellStyle::Text : CellStyle::Unit);
        else if (const auto* number = std::get_if<double>(&cell))
            m_sheet.number(row, at, *number, styleOf(column));
    }

    [[nodiscard]] static CellStyle styleOf(const TaskColumn& column)
    {
        if (const auto* field = std::get_if<TaskField>(&column))
            return field->parameter->unitInfo().isMoney() ? CellStyle::Price
                   : field->parameter->unitInfo().isPercent() || field->parameter->scale != Scale::Log
                       ? CellStyle::Exact
                       : CellStyle::Count;
        return std::get<TaskFigure>(column) == TaskFigure::Share ? CellStyle::Exact : CellStyle::Money;
    }

    const Scenario& m_scenario;
    PlannedTasks m_planned;
    std::vector<TaskColumn> m_columns;
    Sheet m_sheet;
};

} // namespace

void addPortfolioSheet(Book& book, const WorkbookContent& content)
{
    const Scenario& scenario = content.evaluation.scenario;
    if (!scenario.tasks.empty())
        PortfolioSheet(book, scenario).write();
}

} // namespace breakeven
