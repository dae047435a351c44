// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workings_sheet.h"

#include "core/inputs/row_labels.h"
#include "core/words/english.h"

#include <cmath>

namespace breakeven {

namespace {

enum WorkingsColumn : ColumnNumber { StepTitle, StepValue, StepUnit, StepName, StepFormula };

CellStyle styleOf(std::string_view unit, double value)
{
    constexpr double tiny = 1e-3;
    if (unit == "USD/request")
        return CellStyle::Price;
    if (unit.starts_with("USD"))
        return CellStyle::Money;
    if (value == std::floor(value))
        return CellStyle::Exact;
    return std::abs(value) < tiny ? CellStyle::Tiny : CellStyle::Factor;
}

} // namespace

void addWorkingsSheet(Book& book, const WorkbookContent& content)
{
    Sheet sheet = book.addSheet("Workings");
    sheet.columnWidths({52, 16, 18, 26, 100});
    sheet.head({"sheet.workings"}, {"sheet.costs_note"});
    RowNumber row = 3;
    ColumnNumber column = StepTitle;
    for (const MessageName<0>& heading : {MessageName<0>{"sheet.step"},
                                          {"sheet.value"},
                                          {"sheet.unit"},
                                          {"sheet.name_in_formulas"},
                                          {"sheet.formula"}}) {
        const CellStyle style = column == StepValue  ? CellStyle::RightHeading
                                : column == StepUnit ? CellStyle::UnitHeading
                                                     : CellStyle::Heading;
        sheet.text(row, column++, Message{heading}, style);
    }
    sheet.printOnEveryPage(row, row);
    sheet.freeze(++row, 1);
    std::string_view group;
    for (const Working& working : content.formulas.workings()) {
        if (working.group != group) {
            for (column = StepValue; column <= StepFormula; ++column)
                sheet.text(row, column, "", CellStyle::Group);
            sheet.text(row++, StepTitle, groupLabel(working.group), CellStyle::Group);
            group = working.group;
        }
        sheet.text(row, StepTitle, working.label);
        sheet.formula(row, StepValue, working.formula, styleOf(working.unit, working.formula.value));
        sheet.text(row, StepUnit, working.unit, CellStyle::Unit);
        sheet.text(row, StepName, working.name, CellStyle::Code);
        sheet.text(row, StepFormula, working.formula.text, CellStyle::Code);
        book.define(working.name, sheet, row++, StepValue);
    }
    sheet.printUpTo(row - 1, StepFormula); // longer formulas are read on screen
}

} // namespace breakeven
