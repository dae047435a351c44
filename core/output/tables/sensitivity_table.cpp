// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/sensitivity_table.h"

#include "core/charts/ranking/tornado.h"
#include "core/output/tables/table_cells.h"

namespace breakeven {

std::vector<TableRow> sensitivityTable(const Evaluation& e, const ViewRequest& request)
{
    ViewRequest all = request;
    all.allInputs = true;
    const TornadoChart chart = tornadoChart(e, all);
    std::vector<TableRow> table{{Message{"table.option"}, Message{"table.figure"}, Message{"table.figure_unit"},
                                 Message{"table.input"}, Message{"table.input_unit"}, Message{"table.low"},
                                 Message{"table.high"}, Message{"table.figure_now"}, Message{"table.figure_at_low"},
                                 Message{"table.figure_at_high"}}};
    for (const TornadoBar& bar : chart.bars)
        table.push_back({cellOf(chart.option), asMessage(nameOf(chart.figure)), unitInTable(unitOf(chart.figure)),
                         asMessage(labelOf(*bar.parameter)), unitInTable(bar.parameter->unitInfo()), bar.low.input,
                         bar.high.input, cellOf(chart.center), cellOf(bar.low.figure), cellOf(bar.high.figure)});
    return table;
}

} // namespace breakeven
