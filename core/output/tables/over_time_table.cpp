// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/over_time_table.h"

#include "core/charts/over_time_chart.h"
#include "core/output/tables/table_cells.h"

#include <algorithm>

namespace breakeven {

namespace {

/// A row for each month, under their heading.
void addColumn(std::vector<TableRow>& table, const Message& label, const std::vector<double>& months)
{
    table.front().emplace_back(heading(label, dollars));
    for (std::size_t month = 0; month < months.size(); ++month)
        table[month + 1].emplace_back(months[month]);
}

} // namespace

std::vector<TableRow> overTimeTable(const Evaluation& e, const ViewRequest& request)
{
    ViewRequest withBands = request;
    withBands.bands = true;
    const OverTimeChart chart = overTimeChart(e, withBands);
    std::vector<TableRow> table{{Message{"table.month"}}};
    for (int month = 0; month <= chart.horizon; ++month)
        table.push_back({static_cast<double>(month)});
    for (const OptionInfo& row : optionTable) {
        const auto series = std::ranges::find(chart.series, row.option, &OverTimeChart::Series::option);
        if (series == chart.series.end())
            continue;
        const Label name = nameOf(row.option);
        addColumn(table, asMessage(name), series->cash);
        const auto band = std::ranges::find(chart.bands, row.option, &Band::option);
        if (band == chart.bands.end())
            continue;
        addColumn(table, {"table.p10_of(option)", name}, band->p10);
        addColumn(table, {"table.p90_of(option)", name}, band->p90);
    }
    return table;
}

} // namespace breakeven
