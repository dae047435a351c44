// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/over_time_sheet.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/output/workbook/book/charts.h"
#include "core/output/workbook/costs_sheet.h"
#include "core/output/workbook/month_table.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr RowNumber summaryRow = 3;
constexpr RowNumber overTimeChartRow = 8;
constexpr RowNumber overTimeHeadingRow = overTimeChartRow + 23;
constexpr RowNumber rowOfMonthZero = overTimeHeadingRow + 1; ///< of month 0

} // namespace

void addOverTimeSheet(Book& book, const WorkbookContent& content)
{
    using namespace month_columns;
    const auto lastRow = static_cast<RowNumber>(rowOfMonthZero + monthRows());
    const ModelFormulas& model = content.formulas;
    Sheet sheet = book.addSheet("Over time");
    std::vector<double> widths(lastColumn + 1U, 16);
    widths[0] = 22;
    std::fill(widths.begin() + firstCash, widths.end(), 27); // for headings of two lines
    sheet.columnWidths(widths);
    sheet.head({"sheet.over_time"}, {"sheet.over_time_note"});

    const auto horizon = static_cast<RowNumber>(content.evaluation.scenario.parameters.horizonMonths);
    sheet.printUpTo(rowOfMonthZero + horizon, firstCash - 1);
    constexpr RowNumber monthsOnAPage = 36; // below the chart
    sheet.fitToPages(horizon <= monthsOnAPage ? 1 : 2);
    sheet.printOnEveryPage(overTimeHeadingRow, overTimeHeadingRow);
    sheet.lines(summaryRow, 2);
    sheet.lines(overTimeHeadingRow, 2);
    MonthTable table(sheet, model, overTimeHeadingRow);
    table.write();

    sheet.text(summaryRow, 0, Message{"sheet.over_the_horizon"}, CellStyle::Heading);
    sheet.text(summaryRow, 1, "", CellStyle::Heading);
    sheet.text(summaryRow + 1, 0, Message{"sheet.cash_in_all"});
    sheet.text(summaryRow + 2, 0, Message{"sheet.saving"});
    sheet.text(summaryRow + 3, 0, Message{"sheet.net_present_value"});
    for (const OptionInfo& row : optionTable) {
        const auto place = static_cast<ColumnNumber>(row.option);
        const auto column = static_cast<ColumnNumber>(firstSum + place);
        sheet.text(summaryRow, column, nameOf(row.option), CellStyle::RightHeading);
        const Formula sum(rowReference(lastRow, column), table.sum(row.option));
        const Formula cash = sheet.formula(summaryRow + 1, column, sum, CellStyle::TotalMoney);
        book.define(componentName(row.option, "cash"), sheet, summaryRow + 1, column);
        sheet.formula(summaryRow + 2, column, Formula(rowReference(lastRow, baselineSum), table.baselineTotal()) - cash,
                      CellStyle::Money);
        const auto range = [&](ColumnNumber of) {
            return fmt::format("{}:{}", reference(rowOfMonthZero, of), reference(lastRow, of));
        };
        const Formula presentValue(fmt::format("SUMPRODUCT(({}-{})*{})", range(baselineCash),
                                               range(static_cast<ColumnNumber>(firstCash + place)), range(discount)),
                                   table.netPresentValue(row.option));
        sheet.formula(summaryRow + 3, column, presentValue, CellStyle::Money);
        book.define(componentName(row.option, "net_present_value"), sheet, summaryRow + 3, column);
    }
    sheet.hideWhere(rowOfMonthZero, 0, lastRow, lastColumn,
                    fmt::format("{}>{}", rowReference(rowOfMonthZero, 0), rowOf(&Parameters::horizonMonths).id));
    lxw_chart* chart = addLineChart(book, sheet, content.evaluation.scenario,
                                    {.title = {"sheet.cash_paid"},
                                     .alongName = {"sheet.month"},
                                     .upName = {"sheet.dollars"},
                                     .logarithmic = false,
                                     .along = {rowOfMonthZero, lastRow, chartMonth},
                                     .firstOption = firstSum,
                                     .headings = overTimeHeadingRow});
    sheet.place(chart, overTimeChartRow, 0, {"sheet.cash_chart"});
}

} // namespace breakeven
