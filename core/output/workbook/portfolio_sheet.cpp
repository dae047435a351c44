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
constexpr double wordWidth = 16;
constexpr double figureWidth = 11.5;

/// Up to the last figure; what follows are inputs that only some tasks have.
std::size_t usualOf(const std::vector<TaskColumn>& columns)
{
    std::size_t usual = 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (std::holds_alternative<TaskFigure>(columns[i]))
            usual = i + 1;
    return usual;
}

class PortfolioSheet {
public:
    PortfolioSheet(Book& book, const Scenario& scenario)
        : m_scenario(scenario), m_planned{portfolio(scenario), movingShares(scenario)},
          m_columns(taskColumns(scenario)), m_usual(usualOf(m_columns)), m_sheet(book.addSheet("Portfolio"))
    {
    }

    void write()
    {
        m_sheet.columnWidths(widths());
        m_sheet.head({"sheet.portfolio"}, sentences(sentences(portfolioVerdict(m_planned.plan)), {"sheet.computed"}));
        writeHeadings();
        const std::vector<std::size_t> places = placesInOrder(m_planned.plan);
        RowNumber row = headingRow;
        for (std::size_t i = 0; i < places.size(); ++i)
            writeTask(++row, i, places[i]);
        m_sheet.printOnEveryPage(headingRow, headingRow);
        m_sheet.printUpTo(row, firstFurther() - 1); // further inputs are for who changes them
        m_sheet.fitAcross(1);
        m_sheet.freeze(headingRow + 1, 1);
    }

private:
    static constexpr RowNumber headingRow = 3;
    static constexpr ColumnNumber planColumns = 2; ///< what all costs, and on how many GPUs, once a task has moved

    /// Where what the plan says ends.
    [[nodiscard]] ColumnNumber firstFurther() const { return columnOf(m_usual); }
    /// The columns of the plan stand after the figures, before further inputs.
    [[nodiscard]] ColumnNumber columnOf(std::size_t column) const
    {
        return static_cast<ColumnNumber>(column + (column >= m_usual ? planColumns : 0));
    }

    [[nodiscard]] std::vector<double> widths() const
    {
        std::vector<double> all(m_columns.size() + planColumns, figureWidth);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (!isNumber(m_columns[i]))
                all[columnOf(i)] = i == 0 ? nameWidth : wordWidth;
        return all;
    }

    void writeHeadings()
    {
        m_sheet.lines(headingRow, 3);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const CellStyle ofText = i == 0 ? CellStyle::Heading : CellStyle::UnitHeading;
            m_sheet.text(headingRow, columnOf(i), titleOf(m_columns[i]),
                         isNumber(m_columns[i]) ? CellStyle::RightHeading : ofText);
        }
        const auto plan = static_cast<ColumnNumber>(m_usual);
        m_sheet.text(headingRow, plan, Message{"sheet.total_once_moved"}, CellStyle::RightHeading);
        m_sheet.text(headingRow, plan + 1, Message{"sheet.gpus_once_moved"}, CellStyle::RightHeading);
    }

    void writeTask(RowNumber row, std::size_t step, std::size_t place)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            writeCell(row, columnOf(i), m_columns[i], taskCell(m_columns[i], m_scenario, &m_planned, place).value);
        if (step >= m_planned.plan.order.size())
            return;
        const auto plan = static_cast<ColumnNumber>(m_usual);
        m_sheet.number(row, plan, m_planned.plan.order[step].total, CellStyle::TotalMoney);
        m_sheet.number(row, plan + 1, m_planned.plan.order[step].gpus, CellStyle::Count);
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
    std::size_t m_usual; ///< so many of them are no further inputs
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
