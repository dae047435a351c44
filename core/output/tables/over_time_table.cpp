// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/over_time_table.h"

#include "core/charts/bands.h"
#include "core/output/tables/table_cells.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::string_view cashUnit = "USD";

/// A row for each month, under their heading.
void addColumn(std::vector<TableRow>& table, const std::string& label, const std::vector<double>& months)
{
    table.front().emplace_back(heading(label, cashUnit));
    for (std::size_t month = 0; month < months.size(); ++month)
        table[month + 1].emplace_back(months[month]);
}

} // namespace

std::vector<TableRow> overTimeTable(const Evaluation& e)
{
    const OptionSet visible = visibleOptions(e.scenario);
    const std::vector<Band> bands = cashBands(e.scenario);
    std::vector<TableRow> table{{"Month"}};
    for (std::size_t month = 0; month < e.baseline().overTime.cumulative.size(); ++month)
        table.push_back({static_cast<double>(month)});
    for (const OptionInfo& row : optionTable) {
        if (!visible.contains(row.option))
            continue;
        const std::string name(row.name);
        addColumn(table, name, e.of(row.option).overTime.cumulative);
        const auto band = std::ranges::find(bands, row.option, &Band::option);
        if (band == bands.end())
            continue;
        addColumn(table, name + " p10", band->p10);
        addColumn(table, name + " p90", band->p90);
    }
    return table;
}

} // namespace breakeven
