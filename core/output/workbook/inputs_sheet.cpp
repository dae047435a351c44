// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/inputs_sheet.h"

#include "core/inputs/choices.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/links.h"
#include "core/scenario/provenance.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

enum InputColumn : ColumnNumber { Title, Value, UnitName, Low, High, From, Source, Lowest, Highest, Name, Help };

constexpr double sourceWidth = 62; ///< characters

CellStyle signedOr(const Range& range, CellStyle negative, CellStyle positive)
{
    return range.low < 0 ? negative : positive;
}

class InputsSheet {
public:
    InputsSheet(Book& book, const Scenario& scenario)
        : m_book(book), m_scenario(scenario), m_sheet(book.addSheet("Inputs"))
    {
    }

    void write()
    {
        m_sheet.columnWidths({34, 16, 20, 14, 14, 12, sourceWidth, 12, 14, 28, 80});
        m_sheet.text(0, 0, m_scenario.name.empty() ? "Breakeven" : m_scenario.name, CellStyle::Title);
        m_sheet.text(1, 0, Message{"sheet.inputs_note"}, CellStyle::Note);
        m_sheet.text(2, 0,
                     m_scenario.asOf.empty() ? Message{"sheet.no_date"} : Message{"sheet.as_of(date)", m_scenario.asOf},
                     CellStyle::Note);
        constexpr std::array<MessageName<0>, 11> headings{{{"sheet.input"},
                                                           {"sheet.value"},
                                                           {"sheet.unit"},
                                                           {"sheet.low"},
                                                           {"sheet.high"},
                                                           {"sheet.from"},
                                                           {"sheet.source"},
                                                           {"sheet.lowest_allowed"},
                                                           {"sheet.highest_allowed"},
                                                           {"sheet.name_in_formulas"},
                                                           {"sheet.what_it_is"}}};
        for (std::size_t i = 0; i < headings.size(); ++i)
            m_sheet.text(m_row, static_cast<ColumnNumber>(i), Message{headings.at(i)}, styleOfHeading(i));
        m_sheet.lines(m_row, 2);
        m_sheet.printOnEveryPage(m_row, m_row);
        m_sheet.freeze(++m_row, 2);
        m_sheet.landscape();
        m_sheet.lines(0, 1.6);

        writeChoices();
        std::string_view group;
        for (const Parameter& row : parameterTable) {
            if (row.group != group)
                writeGroup(asMessage(groupLabel(group = row.group)));
            writeParameter(row);
        }
        writeLinks();
        m_sheet.printUpTo(m_row - 1, Source); // the rest is for who changes inputs
    }

private:
    static CellStyle styleOfHeading(std::size_t column)
    {
        if (column == UnitName || column == From)
            return CellStyle::UnitHeading;
        const bool isNumber =
            column == Value || column == Low || column == High || column == Lowest || column == Highest;
        return isNumber ? CellStyle::RightHeading : CellStyle::Heading;
    }

    void writeGroup(const Message& group)
    {
        m_sheet.text(m_row, Title, group, CellStyle::Group);
        for (ColumnNumber column = Title + 1; column <= Help; ++column)
            m_sheet.text(m_row, column, "", CellStyle::Group);
        ++m_row;
    }

    void writeParameter(const Parameter& row)
    {
        const Provenance from = provenanceOf(m_scenario, row);
        m_sheet.text(m_row, Title, labelOf(row));
        m_sheet.number(m_row, Value, m_scenario.parameters.*row.member,
                       row.unitInfo().isMoney() ? CellStyle::InputMoney
                                                : signedOr(row.range, CellStyle::InputExact, CellStyle::InputCount));
        m_sheet.allow(m_row, Value, row.range, row.scale == Scale::Integer);
        m_sheet.text(m_row, UnitName, row.unit, CellStyle::Unit);
        m_sheet.number(m_row, Lowest, row.range.low, signedOr(row.range, CellStyle::Exact, CellStyle::Count));
        m_sheet.number(m_row, Highest, row.range.high, CellStyle::Count);
        if (const auto range = m_scenario.ranges.find(row.id); range != m_scenario.ranges.end()) {
            m_sheet.number(m_row, Low, range->second.low, signedOr(row.range, CellStyle::Exact, CellStyle::Count));
            m_sheet.number(m_row, High, range->second.high, signedOr(row.range, CellStyle::Exact, CellStyle::Count));
        }
        m_sheet.text(m_row, From, Label{"origin", info(from.origin).id, "name", info(from.origin).name},
                     CellStyle::Unit);
        m_sheet.text(m_row, Source, from.text, CellStyle::Wrapped);
        m_sheet.lines(m_row, std::max(std::ceil(static_cast<double>(from.text.size()) / sourceWidth), 1.0));
        m_sheet.text(m_row, Help, Label{"parameter", row.id, "help", row.help}, CellStyle::Note);
        name(row.id);
    }

    void writeLinks()
    {
        const std::vector<Link> links = linksOf(m_scenario);
        if (!links.empty())
            writeGroup({"sheet.links"});
        for (const Link& link : links) {
            m_sheet.text(m_row, Title, pairInWords(*link.first, *link.second));
            m_sheet.number(m_row, Value, link.value, CellStyle::Exact);
            m_sheet.text(m_row, UnitName, Message{"sheet.correlation"}, CellStyle::Unit);
            m_sheet.text(m_row++, Help, Message{"sheet.link_help"}, CellStyle::Note);
        }
    }

    void writeChoices()
    {
        writeGroup({"sheet.choices"});
        writeOption(names::baseline, {"sheet.baseline"}, possibleBaselines(), m_scenario.baseline,
                    {"sheet.baseline_help"});
        for (const Choice& row : choiceTable)
            writeOption(row.id, asMessage(labelOf(row)), {row.options.begin(), row.options.end()},
                        m_scenario.choices.*row.member, asMessage(Label{"choice", row.id, "help", row.help}));
        for (const Switch& row : switchTable) {
            m_sheet.text(m_row, Title, labelOf(row));
            m_sheet.boolean(m_row, Value, m_scenario.choices.*row.member, CellStyle::InputText);
            m_sheet.allow(m_row, Value, {"TRUE", "FALSE"});
            m_sheet.text(m_row, Help, Message{"sheet.true_or_false(help)", Label{"switch", row.id, "help", row.help}},
                         CellStyle::Note);
            name(row.id);
        }
    }

    void writeOption(std::string_view id, const Message& label, const std::vector<Option>& options, Option chosen,
                     const Message& help)
    {
        std::vector<std::string> ids;
        std::ranges::transform(options, std::back_inserter(ids),
                               [](Option option) { return std::string(info(option).id); });
        m_sheet.text(m_row, Title, label);
        m_sheet.text(m_row, Value, info(chosen).id, CellStyle::InputText);
        m_sheet.allow(m_row, Value, ids);
        m_sheet.text(m_row, Help, Message{"sheet.help(help, allowed)", help, fmt::format("{}", fmt::join(ids, ", "))},
                     CellStyle::Note);
        name(id);
    }

    /// Ends the row.
    void name(std::string_view id)
    {
        m_sheet.text(m_row, Name, id, CellStyle::Code);
        m_book.define(id, m_sheet, m_row++, Value);
    }

    Book& m_book;
    const Scenario& m_scenario;
    Sheet m_sheet;
    RowNumber m_row = 4;
};

} // namespace

void addInputsSheet(Book& book, const WorkbookContent& content)
{
    InputsSheet(book, content.evaluation.scenario).write();
}

} // namespace breakeven
