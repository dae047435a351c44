// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/book/book.h"
#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <string>
#include <vector>

namespace breakeven {

/// Cells below each other.
struct CellRange {
    RowNumber first;
    RowNumber last;
    ColumnNumber column;
};

/// A native chart of lines, one for each option that the scenario shows; its series are cells of the sheet.
struct LineChart {
    Message title;
    Message alongName;
    Message upName;
    bool logarithmic;
    CellRange along;
    ColumnNumber firstOption; ///< the first option's column, with the same rows; the others follow
    RowNumber headings;       ///< the row that names the options
};
/// Null after a fault.
[[nodiscard]] lxw_chart* addLineChart(Book& book, const Sheet& sheet, const Scenario& scenario, const LineChart& chart);

/// A mark at one point of a line chart, named by a cell.
void addMark(lxw_chart* chart, const Sheet& sheet, RowNumber row, ColumnNumber name, ColumnNumber along,
             ColumnNumber up, Option option);

/// A native chart of stacked bars: a bar for each row, a piece for each column. Null after a fault.
struct BarChart {
    Message title;
    CellRange names;          ///< of the rows
    ColumnNumber firstColumn; ///< its pieces
    ColumnNumber lastColumn;
    RowNumber headings; ///< the row that names the pieces
};
[[nodiscard]] lxw_chart* addBarChart(Book& book, const Sheet& sheet, const BarChart& chart);

} // namespace breakeven
