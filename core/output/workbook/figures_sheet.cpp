// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/figures_sheet.h"

#include "core/advice/verdict/verdict.h"
#include "core/advice/verdict/warnings.h"
#include "core/inputs/format.h"
#include "core/words/message.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

class FiguresSheet {
public:
    FiguresSheet(Book& book, const Evaluation& evaluation) : m_e(evaluation), m_sheet(book.addSheet("Figures")) {}

    void write()
    {
        m_sheet.columnWidths({34, 20, 22, 20, 24, 20, 24, 60});
        m_sheet.head("The answer, as computed", computedOn(m_e.scenario));
        m_row = 3;
        for (const Message& sentence : verdict(m_e))
            m_sheet.text(m_row++, 0, inWords(sentence));
        ++m_row;
        writeTable();
        writeSpread();
        writeWarnings();
    }

private:
    static std::string computedOn(const Scenario& scenario)
    {
        return fmt::format("Computed by Breakeven on {}; does not follow changes in this workbook.",
                           scenario.asOf.empty() ? "a date that the scenario does not state" : scenario.asOf);
    }

    void writeTable()
    {
        m_sheet.lines(m_row, 3);
        m_sheet.text(m_row, 0, fmt::format("Against {}", info(m_e.scenario.baseline).inText), CellStyle::Heading);
        ColumnNumber column = 1;
        for (const char* heading :
             {"Cheaper from (requests a month)", "Cheaper for good from (requests a month)", "Payback (months)",
              "First reached (months)", "Cash at month 0", "Requests to recover it"})
            m_sheet.text(m_row, column++, heading, CellStyle::RightHeading);
        m_sheet.text(m_row++, column, "Cheaper between (requests a month)", CellStyle::UnitHeading);
        for (const OptionInfo& row : optionTable)
            if (row.option != m_e.scenario.baseline)
                writeOption(row);
        ++m_row;
    }

    void writeOption(const OptionInfo& row)
    {
        const OptionResult& result = m_e.of(row.option);
        const Payback& payback = result.overTime.payback;
        m_sheet.text(m_row, 0, row.name);
        figure(1, result.breakEven.firstVolume);
        figure(2, result.breakEven.settledVolume);
        figure(3, payback.months, CellStyle::Months);
        figure(4, payback.firstMonths ? payback.firstMonths : payback.months, CellStyle::Months);
        m_sheet.number(m_row, 5, result.overTime.upfront, CellStyle::Money);
        figure(6, result.overTime.requestsToRecoverUpfront);
        m_sheet.text(m_row++, 7, intervals(result.breakEven), CellStyle::Unit);
    }

    void figure(ColumnNumber column, const std::optional<double>& value, CellStyle style = CellStyle::Count)
    {
        if (value)
            m_sheet.number(m_row, column, *value, style);
        else
            m_sheet.text(m_row, column, "never", CellStyle::RightText);
    }

    static std::string intervals(const BreakEven& found)
    {
        std::string text;
        for (const Interval& interval : found.intervals)
            text +=
                fmt::format("{}{} to {}", text.empty() ? "" : "; ", fullCount(interval.from), fullCount(interval.to));
        return found.truncated ? text + "; and more" : text;
    }

    void writeSpread()
    {
        if (!m_e.spread)
            return;
        const OptionSpread& spread = *m_e.spread;
        m_sheet.text(m_row, 0, fmt::format("{}, with the ranges given", info(spread.option).name), CellStyle::Heading);
        ColumnNumber column = 1;
        for (const char* heading : {"10th percentile", "50th percentile", "90th percentile"})
            m_sheet.text(m_row, column++, heading, CellStyle::RightHeading);
        ++m_row;
        writeSpreadRow("Monthly cost", spread.monthlyTotal, CellStyle::Money);
        writeSpreadRow("Monthly saving", spread.monthlySaving, CellStyle::Money);
        writeSpreadRow("Cheaper for good from (requests a month)", spread.settledVolume, CellStyle::Count);
        m_sheet.text(m_row, 0, "Cases in which it is cheaper");
        m_sheet.text(m_row, 1, percent(spread.cheaperProbability), CellStyle::RightText);
        m_row += 2;
    }

    void writeSpreadRow(std::string_view label, const Spread& spread, CellStyle style)
    {
        m_sheet.text(m_row, 0, label);
        ColumnNumber column = 1;
        for (const double share : {0.1, 0.5, 0.9}) {
            if (const std::optional<double> percentile = spread.percentile(share))
                m_sheet.number(m_row, column, *percentile, style);
            else
                m_sheet.text(m_row, column, "never", CellStyle::RightText);
            ++column;
        }
        ++m_row;
    }

    void writeWarnings()
    {
        const std::vector<Warning> found = warnings(m_e); // without their age: the same file on every day
        if (found.empty())
            return;
        m_sheet.text(m_row++, 0, "To know beforehand", CellStyle::Group);
        for (const Warning& warning : found)
            m_sheet.text(m_row++, 0, inWords(warning.sentence()));
    }

    const Evaluation& m_e;
    Sheet m_sheet;
    RowNumber m_row = 0;
};

} // namespace

void addFiguresSheet(Book& book, const WorkbookContent& content)
{
    FiguresSheet(book, content.evaluation).write();
}

} // namespace breakeven
