// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/sources_sheet.h"

#include "core/model/workload_costs.h"
#include "core/output/source_notes.h"
#include "core/output/sources_table.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

class SourcesSheet {
public:
    SourcesSheet(Book& book, const Scenario& scenario) : m_scenario(scenario), m_sheet(book.addSheet("Sources")) {}

    void write()
    {
        m_sheet.columnWidths({100, 18, 18, 18, 18});
        m_sheet.head({"sheet.sources"}, {"sheet.sources_note(summary)", sourcesInWords(m_scenario)});
        m_row = 3;
        for (const Message& note : sourceNotes(m_scenario))
            writeWrapped(m_row++, inWords(note));
        if (!m_scenario.notes.empty()) {
            m_sheet.text(++m_row, 0, Message{"report.notes"}, CellStyle::Heading);
            writeWrapped(++m_row, m_scenario.notes);
            ++m_row;
        }
        if (!m_scenario.workloads.empty())
            writeWorkloads();
        writeWrapped(++m_row, inWords(Message{"sheet.made_with"}));
        constexpr double mostOnAPage = 60; // lines
        if (m_lines < mostOnAPage)
            m_sheet.fitToPages(1);
    }

private:
    void writeWrapped(RowNumber row, const std::string& text)
    {
        constexpr std::size_t perLine = 92; // characters that surely fit in the column
        const std::size_t full = text.size() / perLine;
        const auto breaks = static_cast<std::size_t>(std::ranges::count(text, '\n'));
        m_sheet.lines(row, static_cast<double>(full + 1 + breaks));
        m_lines += static_cast<double>(full + 1 + breaks);
        m_sheet.text(row, 0, text, CellStyle::Wrapped);
    }

    void writeWorkloads()
    {
        m_sheet.lines(m_row + 1, 2);
        m_sheet.text(++m_row, 0, Message{"sheet.workload"}, CellStyle::Heading);
        ColumnNumber column = 1;
        for (const MessageName<0>& heading : {MessageName<0>{"sheet.requests_a_month"},
                                              {"sheet.input_tokens"},
                                              {"sheet.output_tokens"},
                                              {"sheet.a_year"}})
            m_sheet.text(m_row, column++, Message{heading}, CellStyle::RightHeading);
        const std::vector<double> costs = yearlyApiCosts(m_scenario);
        for (std::size_t i = 0; i < costs.size(); ++i) {
            const Workload& workload = m_scenario.workloads[i];
            writeWrapped(++m_row, workload.name);
            m_sheet.number(m_row, 1, workload.requestsPerMonth(), CellStyle::Count);
            m_sheet.number(m_row, 2, workload.inputTokens, CellStyle::Count);
            m_sheet.number(m_row, 3, workload.outputTokens, CellStyle::Count);
            m_sheet.number(m_row, 4, costs[i], CellStyle::Money);
        }
        ++m_row;
    }

    const Scenario& m_scenario;
    Sheet m_sheet;
    RowNumber m_row = 0;
    double m_lines = 8; ///< of text, with those of headings
};

} // namespace

void addSourcesSheet(Book& book, const WorkbookContent& content)
{
    SourcesSheet(book, content.evaluation.scenario).write();
}

} // namespace breakeven
