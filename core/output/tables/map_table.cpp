// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/map_table.h"

#include "core/charts/map_chart.h"
#include "core/inputs/scale.h"
#include "core/output/tables/table_cells.h"

namespace breakeven {

namespace {

double middleOfCell(const Parameter& axis, int cell, int cells)
{
    return exactAtFraction(axis, (cell + 0.5) / cells);
}

} // namespace

std::vector<TableRow> mapTable(const Evaluation& e, const ViewRequest& request)
{
    const DecisionMap map = mapChart(e, request);
    const std::string saving = fmt::format("Saving of {} against {}", info(map.focus).name, info(map.baseline).name);
    std::vector<TableRow> table{{heading(map.x.label, map.x.unit), heading(map.y.label, map.y.unit), "Cheapest",
                                 heading(saving, dollarsAMonth)}};
    for (std::size_t i = 0; i < map.saving.size(); ++i) {
        const auto cell = static_cast<int>(i);
        table.push_back({middleOfCell(map.x, cell % map.columns, map.columns),
                         middleOfCell(map.y, cell / map.columns, map.rows), cellOf(map.cheapest[i]), map.saving[i]});
    }
    return table;
}

} // namespace breakeven
