// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/charts.h"

#include "core/output/workbook/book/xlsx_writer.h"
#include "core/words/english.h"

#include <array>

namespace breakeven {

namespace {

struct OptionDash {
    Option option;
    lxw_chart_line_dash_type dash;
};

lxw_chart_series* addSeries(lxw_chart* chart, const Sheet& sheet, const CellRange& along, ColumnNumber column,
                            RowNumber headings)
{
    lxw_chart_series* series = xlsx().chart_add_series(chart, nullptr, nullptr);
    const char* name = sheet.name().c_str();
    xlsx().chart_series_set_categories(series, name, along.first, along.column, along.last, along.column);
    xlsx().chart_series_set_values(series, name, along.first, column, along.last, column);
    xlsx().chart_series_set_name_range(series, name, headings, column);
    return series;
}

void styleAxis(lxw_chart_axis* axis, const Message& name, const char* format)
{
    xlsx().chart_axis_set_name(axis, inWords(name).c_str());
    xlsx().chart_axis_set_num_format(axis, format);
    xlsx().chart_axis_set_label_position(axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    lxw_chart_line grid{};
    grid.color = 0xE3E6EB;
    grid.width = 0.75F;
    xlsx().chart_axis_major_gridlines_set_visible(axis, LXW_TRUE);
    xlsx().chart_axis_major_gridlines_set_line(axis, &grid);
}

/// The dash of an option's line that is the most like the one on screen; each has its own, which tells them apart in
/// gray.
constexpr EnumTable<&OptionDash::option> optionDashTable{{
    {Option::FrontierApi, LXW_CHART_LINE_DASH_SOLID},
    {Option::ProvisionedApi, LXW_CHART_LINE_DASH_LONG_DASH_DOT_DOT},
    {Option::MemoryApi, LXW_CHART_LINE_DASH_LONG_DASH_DOT},
    {Option::TunedApi, LXW_CHART_LINE_DASH_ROUND_DOT},
    {Option::RentedGpu, LXW_CHART_LINE_DASH_DASH},
    {Option::ServerlessGpu, LXW_CHART_LINE_DASH_DASH_DOT},
    {Option::OwnedHardware, LXW_CHART_LINE_DASH_LONG_DASH},
    {Option::Hybrid, LXW_CHART_LINE_DASH_SQUARE_DOT},
}};

/// As on screen: focus and baseline heavy and solid, the others thin and dashed.
void styleLine(lxw_chart_series* series, Option option, bool heavy)
{
    lxw_chart_line line{};
    line.color = info(option).colors.light;
    line.width = heavy ? 2.25F : 1.25F;
    line.dash_type = static_cast<std::uint8_t>(heavy ? LXW_CHART_LINE_DASH_SOLID : optionDashTable[option].dash);
    xlsx().chart_series_set_line(series, &line);
    xlsx().chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
}

} // namespace

lxw_chart* addLineChart(Book& book, const Sheet& sheet, const Scenario& scenario, const LineChart& wanted)
{
    lxw_chart* chart = book.addChart(LXW_CHART_SCATTER_STRAIGHT);
    if (chart == nullptr)
        return nullptr;
    const OptionSet shown = visibleOptions(scenario);
    for (const OptionInfo& row : optionTable) {
        if (!shown.contains(row.option))
            continue;
        const auto column = static_cast<ColumnNumber>(wanted.firstOption + static_cast<ColumnNumber>(row.option));
        lxw_chart_series* series = addSeries(chart, sheet, wanted.along, column, wanted.headings);
        styleLine(series, row.option, row.option == scenario.focus || row.option == scenario.baseline);
    }
    xlsx().chart_title_set_name(chart, inWords(wanted.title).c_str());
    styleAxis(chart->x_axis, wanted.alongName, "#,##0");
    styleAxis(chart->y_axis, wanted.upName, "$#,##0");
    if (wanted.logarithmic) {
        xlsx().chart_axis_set_log_base(chart->x_axis, 10);
        xlsx().chart_axis_set_log_base(chart->y_axis, 10);
    }
    xlsx().chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    return chart;
}

void addMark(lxw_chart* chart, const Sheet& sheet, RowNumber row, ColumnNumber name, ColumnNumber along,
             ColumnNumber up, Option option)
{
    if (chart == nullptr)
        return;
    lxw_chart_series* series = addSeries(chart, sheet, {row, row, along}, up, row);
    xlsx().chart_series_set_name_range(series, sheet.name().c_str(), row, name);
    lxw_chart_fill fill{};
    fill.color = info(option).colors.light;
    xlsx().chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    xlsx().chart_series_set_marker_size(series, 9);
    xlsx().chart_series_set_marker_fill(series, &fill);
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    xlsx().chart_series_set_line(series, &none);
}

lxw_chart* addBarChart(Book& book, const Sheet& sheet, const BarChart& wanted)
{
    // Unlike each other and unlike the options' colors, since they mean something else.
    constexpr std::array<unsigned, 7> colors{0x4C78A8, 0x72B7B2, 0x9D755D, 0xF2A541, 0xE0607E, 0x8C6BB1, 0xB3261E};
    lxw_chart* chart = book.addChart(LXW_CHART_BAR_STACKED);
    if (chart == nullptr)
        return nullptr;
    for (ColumnNumber column = wanted.firstColumn; column <= wanted.lastColumn; ++column) {
        lxw_chart_series* series = addSeries(chart, sheet, wanted.names, column, wanted.headings);
        lxw_chart_fill fill{};
        fill.color = colors.at(static_cast<std::size_t>(column - wanted.firstColumn) % colors.size());
        xlsx().chart_series_set_fill(series, &fill);
    }
    xlsx().chart_title_set_name(chart, inWords(wanted.title).c_str());
    xlsx().chart_axis_set_reverse(chart->y_axis); // the first row on top
    styleAxis(chart->x_axis, {"sheet.dollars_a_month"}, "$#,##0");
    xlsx().chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    return chart;
}

} // namespace breakeven
