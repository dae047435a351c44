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
    const Message saving{"table.saving_of(focus, baseline)", nameOf(map.focus), nameOf(map.baseline)};
    std::vector<TableRow> table{
        {heading(map.x), heading(map.y), Message{"table.cheapest"}, heading(saving, dollarsAMonth)}};
    for (std::size_t i = 0; i < map.saving.size(); ++i) {
        const auto cell = static_cast<int>(i);
        table.push_back({middleOfCell(map.x, cell % map.columns, map.columns),
                         middleOfCell(map.y, cell / map.columns, map.rows), cellOf(map.cheapest[i]), map.saving[i]});
    }
    return table;
}

} // namespace breakeven
