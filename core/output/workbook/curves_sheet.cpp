// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/curves_sheet.h"

#include "core/charts/break_even_chart.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/output/workbook/book/charts.h"
#include "core/output/workbook/costs_sheet.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr RowNumber fromRow = 3;
constexpr RowNumber toRow = 4;
constexpr RowNumber markRow = 5;
constexpr RowNumber curvesChartRow = 7;
constexpr RowNumber curvesHeadingRow = curvesChartRow + 23;
constexpr RowNumber firstCurvesRow = curvesHeadingRow + 1;
constexpr ColumnNumber volumeColumn = 1;
constexpr ColumnNumber firstOption = 2;
constexpr ColumnNumber firstHardware = firstOption + optionCount;

class CurvesSheet {
public:
    CurvesSheet(Book& book, const WorkbookContent& content)
        : m_book(book), m_content(content), m_sheet(book.addSheet("Curves"))
    {
    }

    void write()
    {
        std::vector<double> widths(firstHardware + 8, 16);
        widths[0] = 22;
        std::fill(widths.begin() + firstHardware, widths.end(), 20);
        m_sheet.columnWidths(widths);
        m_sheet.head({"sheet.by_volume"}, {"sheet.by_volume_note"});
        m_sheet.printUpTo(firstCurvesRow + curveRows - 1, firstHardware - 1);
        m_sheet.printOnEveryPage(curvesHeadingRow, curvesHeadingRow);
        writeEnds();
        writeMark();
        writeHeadings();
        for (std::size_t i = 0; i < curveRows; ++i)
            writePoint(i);
        lxw_chart* chart = addLineChart(m_book, m_sheet, m_content.evaluation.scenario,
                                        {.title = {"sheet.by_volume"},
                                         .alongName = {"sheet.requests_a_month"},
                                         .upName = {"sheet.dollars_a_month"},
                                         .logarithmic = true,
                                         .along = {firstCurvesRow, firstCurvesRow + curveRows - 1, volumeColumn},
                                         .firstOption = firstOption,
                                         .headings = curvesHeadingRow});
        addMark(chart, m_sheet, markRow, 0, volumeColumn, firstOption, m_content.evaluation.scenario.focus);
        m_sheet.place(chart, curvesChartRow, 0, {"sheet.by_volume_chart"});
    }

private:
    void writeEnds()
    {
        const Range shown = fittingFrame(m_content.evaluation, true).volume;
        const Range allowed = rowOf(&Parameters::volume).range;
        m_from = writeEnd(fromRow, {"sheet.lowest_volume"}, "curve_from", allowed.clamp(shown.low));
        m_to = writeEnd(toRow, {"sheet.highest_volume"}, "curve_to", allowed.clamp(shown.high));
    }

    Formula writeEnd(RowNumber row, const Message& label, std::string_view name, double volume)
    {
        m_sheet.text(row, 0, label);
        m_sheet.number(row, volumeColumn, volume, CellStyle::InputCount);
        m_sheet.allow(row, volumeColumn, rowOf(&Parameters::volume).range, false);
        m_book.define(name, m_sheet, row, volumeColumn);
        return cell(name, volume);
    }

    void writeMark()
    {
        const Option focus = m_content.evaluation.scenario.focus;
        m_sheet.text(markRow, 0, Message{"sheet.your_volume"});
        m_sheet.formula(markRow, volumeColumn, m_content.formulas.input(&Parameters::volume), CellStyle::Count);
        m_sheet.formula(markRow, firstOption, cell(componentName(focus, "total"), m_content.evaluation.of(focus).total),
                        CellStyle::Money);
        m_sheet.text(markRow, firstOption + 1, nameOf(focus), CellStyle::Note);
    }

    void writeHeadings()
    {
        m_sheet.lines(curvesHeadingRow, 2);
        m_sheet.text(curvesHeadingRow, 0, Message{"sheet.point"}, CellStyle::RightHeading);
        m_sheet.text(curvesHeadingRow, volumeColumn, Message{"sheet.requests_a_month"}, CellStyle::RightHeading);
        ColumnNumber column = firstOption;
        for (const OptionInfo& row : optionTable)
            m_sheet.text(curvesHeadingRow, column++, nameOf(row.option), CellStyle::RightHeading);
        for (const MessageName<0>& hardware : {MessageName<0>{"sheet.units"},
                                               {"sheet.rented_gpus"},
                                               {"sheet.owned_gpus"},
                                               {"sheet.owned_servers"},
                                               {"sheet.serverless_seconds"},
                                               {"sheet.hybrid_gpus"},
                                               {"sheet.hybrid_servers"},
                                               {"sheet.hybrid_seconds"}})
            m_sheet.text(curvesHeadingRow, column++, Message{hardware}, CellStyle::RightHeading);
    }

    void writePoint(std::size_t point)
    {
        const ModelFormulas& model = m_content.formulas;
        const RowNumber row = firstCurvesRow + static_cast<RowNumber>(point);
        m_sheet.number(row, 0, static_cast<double>(point), CellStyle::Count);
        const Formula number = cell(rowReference(row, 0), static_cast<double>(point));
        const Formula volume = m_sheet.formula(
            row, volumeColumn, m_from * power(m_to / m_from, number / static_cast<double>(curveRows - 1)),
            CellStyle::Count);
        auto demands =
            EnumMap<Option, ModelFormulas::Demand>::by([&](Option) { return ModelFormulas::Demand{.volume = volume}; });
        ColumnNumber column = firstHardware;
        const auto write = [&](const Formula& formula) {
            return m_sheet.formula(row, column++, formula, CellStyle::Count);
        };
        for (const Option option : {Option::ProvisionedApi, Option::RentedGpu}) {
            demands[option].gpus = write(model.gpus(option, volume));
            demands[option].paid = model.paid(option, demands[option].gpus);
        }
        ModelFormulas::Demand& owned = demands[Option::OwnedHardware];
        owned.gpus = write(model.gpus(Option::OwnedHardware, volume));
        owned.servers = write(model.servers(Option::OwnedHardware, owned.gpus));
        demands[Option::ServerlessGpu].seconds = write(model.serverlessSeconds(Option::ServerlessGpu, volume));
        ModelFormulas::Demand& hybrid = demands[Option::Hybrid];
        hybrid.gpus = write(model.gpus(Option::Hybrid, volume));
        hybrid.paid = model.paid(Option::Hybrid, hybrid.gpus);
        hybrid.servers = write(model.servers(Option::Hybrid, hybrid.gpus));
        hybrid.seconds = write(model.serverlessSeconds(Option::Hybrid, volume));
        for (const OptionInfo& option : optionTable)
            m_sheet.formula(row, static_cast<ColumnNumber>(firstOption + static_cast<ColumnNumber>(option.option)),
                            model.month(option.option, demands[option.option]).total(), CellStyle::Money);
    }

    Book& m_book;
    const WorkbookContent& m_content;
    Sheet m_sheet;
    Formula m_from, m_to;
};

} // namespace

void addCurvesSheet(Book& book, const WorkbookContent& content)
{
    CurvesSheet(book, content).write();
}

} // namespace breakeven
