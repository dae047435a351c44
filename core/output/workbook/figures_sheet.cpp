// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/figures_sheet.h"

#include "core/advice/verdict/verdict.h"
#include "core/advice/verdict/warnings.h"
#include "core/advice/words/rounding.h"
#include "core/inputs/row_labels.h"
#include "core/output/answer.h"
#include "core/words/english.h"
#include "core/words/message.h"
#include "core/words/phrases.h"

#include <vector>

namespace breakeven {

namespace {

class FiguresSheet {
public:
    FiguresSheet(Book& book, const WorkbookContent& content)
        : m_e(content.evaluation), m_currency(content.currency), m_sheet(book.addSheet("Figures"))
    {
    }

    void write()
    {
        m_sheet.columnWidths({28, 14, 16, 10, 10, 12, 13, 26}); // no wider than a page is at full size
        m_sheet.head({"sheet.answer"}, computedOn(m_e.scenario));
        m_row = 3;
        if (m_currency) {
            writeSentence({"sheet.in_dollars(currency)", currencyInWords(m_currency)});
            ++m_row;
        }
        const Answer first = answer(m_e);
        writeSentences(first.verdict);
        ++m_row;
        writeSentence(first.course, CellStyle::Strong);
        for (const Message& sentence : first.means)
            writeSentence(sentence);
        ++m_row;
        if (!m_e.scenario.tasks.empty()) { // what follows is not of them
            writeSentence({"sheet.without_tasks"}, CellStyle::Strong);
            for (const Message& sentence : verdict(m_e, Reader::OfAPage))
                writeSentence(sentence);
            ++m_row;
        }
        writeTable();
        writeSpread();
        writeWarnings();
    }

private:
    static constexpr ColumnNumber lastColumn = 7;

    static Message computedOn(const Scenario& scenario)
    {
        return scenario.asOf.empty() ? Message{"sheet.computed"} : Message{"sheet.computed_from(date)", scenario.asOf};
    }

    void writeSentences(const std::vector<Message>& sentences)
    {
        for (const Message& sentence : sentences)
            writeSentence(sentence, &sentence == &sentences.front() ? CellStyle::Strong : CellStyle::Wrapped);
    }

    /// Over all columns, in as many lines as it takes.
    void writeSentence(const Message& sentence, CellStyle style = CellStyle::Wrapped)
    {
        const std::size_t perLine = style == CellStyle::Strong ? 110 : 140; // characters that surely fit
        m_sheet.lines(m_row, static_cast<double>(inWords(sentence).size() / perLine) + 1);
        m_sheet.textAcross(m_row++, lastColumn, sentence, style);
    }

    void writeTable()
    {
        m_sheet.lines(m_row, 3);
        m_sheet.text(m_row, 0, Message{"report.against(baseline)", inTextOf(m_e.scenario.baseline)},
                     CellStyle::Heading);
        ColumnNumber column = 1;
        for (const MessageName<0>& heading : {MessageName<0>{"sheet.cheaper_from"},
                                              {"sheet.cheaper_for_good"},
                                              {"sheet.payback"},
                                              {"sheet.first_reached"},
                                              {"sheet.cash_at_start"},
                                              {"sheet.to_recover"}})
            m_sheet.text(m_row, column++, Message{heading}, CellStyle::RightHeading);
        m_sheet.text(m_row++, column, Message{"sheet.cheaper_between"}, CellStyle::UnitHeading);
        for (const OptionInfo& row : optionTable)
            if (row.option != m_e.scenario.baseline)
                writeOption(row);
        ++m_row;
    }

    void writeOption(const OptionInfo& row)
    {
        const OptionResult& result = m_e.of(row.option);
        const Payback& payback = result.overTime.payback;
        m_sheet.text(m_row, 0, nameOf(row.option));
        figure(1, wholeFrom(result.breakEven.firstVolume));
        figure(2, wholeFrom(result.breakEven.settledVolume));
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
            m_sheet.text(m_row, column, Message{"figure.never"}, CellStyle::RightText);
    }

    /// The first whole number of requests at which it is cheaper: behind the volume at which both cost the same.
    static std::optional<double> wholeFrom(const std::optional<double>& volume)
    {
        if (!volume)
            return std::nullopt;
        const double whole = roundedToWhole(*volume, Rounding::Up);
        return whole > *volume || *volume == volumeRange.low ? whole : whole + 1;
    }
    /// The last one before such a volume.
    static double wholeTo(double volume)
    {
        const double whole = roundedToWhole(volume, Rounding::Down);
        return whole < volume || volume == volumeRange.high ? whole : whole - 1;
    }

    static Message intervals(const BreakEven& found)
    {
        std::vector<Message> ranges;
        for (const Interval& interval : found.intervals)
            if (*wholeFrom(interval.from) <= wholeTo(interval.to))
                ranges.push_back({"sheet.interval(from, to)", Quantity::fullCount(*wholeFrom(interval.from)),
                                  Quantity::fullCount(wholeTo(interval.to))});
        if (found.truncated)
            ranges.push_back({"sheet.and_more"});
        return listedWithSemicolons(ranges);
    }

    void writeSpread()
    {
        if (!m_e.spread)
            return;
        const OptionSpread& spread = *m_e.spread;
        m_sheet.text(m_row, 0, Message{"sheet.with_ranges(option)", nameOf(spread.option)}, CellStyle::Heading);
        ColumnNumber column = 1;
        for (const MessageName<0>& heading : {MessageName<0>{"sheet.p10"}, {"sheet.p50"}, {"sheet.p90"}})
            m_sheet.text(m_row, column++, Message{heading}, CellStyle::RightHeading);
        ++m_row;
        writeSpreadRow({"sheet.monthly_cost"}, spread.monthlyTotal, CellStyle::Money);
        writeSpreadRow({"sheet.monthly_saving"}, spread.monthlySaving, CellStyle::Money);
        writeSpreadRow({"sheet.cheaper_for_good"}, spread.settledVolume, CellStyle::Count);
        m_sheet.text(m_row, 0, Message{"sheet.cases"});
        m_sheet.number(m_row, 1, spread.cheaperProbability, CellStyle::Percent);
        m_row += 2;
    }

    void writeSpreadRow(const Message& label, const Spread& spread, CellStyle style)
    {
        m_sheet.text(m_row, 0, label);
        ColumnNumber column = 1;
        for (const double share : {0.1, 0.5, 0.9}) {
            if (const std::optional<double> percentile = spread.percentile(share))
                m_sheet.number(m_row, column, *percentile, style);
            else
                m_sheet.text(m_row, column, Message{"figure.never"}, CellStyle::RightText);
            ++column;
        }
        ++m_row;
    }

    void writeWarnings()
    {
        const std::vector<Warning> found = warnings(m_e);
        if (found.empty())
            return;
        for (ColumnNumber column = 1; column <= lastColumn; ++column)
            m_sheet.text(m_row, column, "", CellStyle::Group);
        m_sheet.text(m_row++, 0, Message{"sheet.beforehand"}, CellStyle::Group);
        for (const Warning& warning : found)
            writeSentence(warning.sentence());
    }

    const Evaluation& m_e;
    const std::optional<ShownCurrency>& m_currency;
    Sheet m_sheet;
    RowNumber m_row = 0;
};

} // namespace

void addFiguresSheet(Book& book, const WorkbookContent& content)
{
    FiguresSheet(book, content).write();
}

} // namespace breakeven
