// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/costs_sheet.h"

#include "core/inputs/row_labels.h"
#include "core/output/workbook/book/charts.h"
#include "core/words/english.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr RowNumber costsHeadingRow = 3;
constexpr RowNumber firstCostsRow = costsHeadingRow + 1;
constexpr RowNumber lastCostsRow = firstCostsRow + optionCount - 1;
constexpr RowNumber costsChartRow = lastCostsRow + 2;
constexpr ColumnNumber totalColumn = 1 + costComponents.size();

class CostsSheet {
public:
    CostsSheet(Book& book, const WorkbookContent& content)
        : m_book(book), m_content(content), m_sheet(book.addSheet("Costs"))
    {
    }

    void write()
    {
        m_sheet.columnWidths({34, 14, 16, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14});
        m_sheet.head({"sheet.costs"}, {"sheet.costs_note"});
        writeHeadings();
        for (const OptionInfo& row : optionTable)
            writeOption(row);
        const BarChart bars{.title = {"sheet.by_component"},
                            .names = {firstCostsRow, lastCostsRow, 0},
                            .firstColumn = 1,
                            .lastColumn = totalColumn - 1,
                            .headings = costsHeadingRow};
        m_sheet.place(addBarChart(m_book, m_sheet, bars), costsChartRow, 0, {"sheet.by_component_chart"});
    }

private:
    void writeHeadings()
    {
        m_sheet.text(costsHeadingRow, 0, Message{"sheet.option"}, CellStyle::Heading);
        ColumnNumber column = 1;
        for (const CostComponent& component : costComponents)
            m_sheet.text(costsHeadingRow, column++, labelOf(component), CellStyle::RightHeading);
        for (const MessageName<0>& heading : {MessageName<0>{"sheet.total"},
                                              {"report.cost_per_request"},
                                              {"sheet.correct_answers"},
                                              {"report.cost_per_correct_answer"},
                                              {"sheet.saving"}})
            m_sheet.text(costsHeadingRow, column++, Message{heading}, CellStyle::RightHeading);
        m_sheet.lines(costsHeadingRow, 2);
        m_sheet.freeze(costsHeadingRow + 1, 1);
    }

    void writeOption(const OptionInfo& row)
    {
        const ModelFormulas& model = m_content.formulas;
        const RowNumber at = firstCostsRow + static_cast<RowNumber>(row.option);
        const MonthlyCostOf<Formula> month = model.month(row.option, model.atTheVolume(row.option));
        m_sheet.text(at, 0, nameOf(row.option));
        double total = 0;
        ColumnNumber column = 1;
        for (std::size_t i = 0; i < costComponents.size(); ++i) {
            const Formula& component = month.*componentMembers<Formula>.at(i);
            m_sheet.formula(at, column, component, CellStyle::Money);
            m_book.define(componentName(row.option, costComponents.at(i).id), m_sheet, at, column);
            ++column;
            total += component.value;
        }
        const Formula sum(fmt::format("SUM({}:{})", rowReference(at, 1), rowReference(at, totalColumn - 1)), total);
        const Formula written = m_sheet.formula(at, column, sum, CellStyle::TotalMoney);
        m_book.define(componentName(row.option, "total"), m_sheet, at, column++);

        const Formula request =
            m_sheet.formula(at, column++, written / model.input(&Parameters::volume), CellStyle::Price);
        const Formula accuracy = m_sheet.formula(at, column++, model.accuracy(row.option), CellStyle::Percent);
        writeCorrectAnswer(at, column++, request, accuracy);
        m_sheet.formula(at, column, baselineTotal() - written, CellStyle::Money);
    }

    /// Nothing where no answer is correct.
    void writeCorrectAnswer(RowNumber row, ColumnNumber column, const Formula& request, const Formula& accuracy)
    {
        const Formula cost = request / accuracy;
        const std::string text = fmt::format("IF({}>0,{},\"\")", accuracy.text, cost.text);
        if (accuracy.value > 0)
            m_sheet.formula(row, column, Formula(text, cost.value), CellStyle::Price);
        else
            m_sheet.textFormula(row, column, text, "", CellStyle::Price);
    }

    [[nodiscard]] Formula baselineTotal() const
    {
        std::vector<Formula> totals;
        for (const Option option : possibleBaselines())
            totals.push_back(cell(componentName(option, "total"), m_content.evaluation.of(option).total));
        return choose(m_content.formulas.baseline(), totals);
    }

    Book& m_book;
    const WorkbookContent& m_content;
    Sheet m_sheet;
};

} // namespace

std::string componentName(Option option, std::string_view component)
{
    return fmt::format("{}_{}", info(option).id, component);
}

void addCostsSheet(Book& book, const WorkbookContent& content)
{
    CostsSheet(book, content).write();
}

} // namespace breakeven
