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
    std::vector<TableRow> table{{"Option", "Figure", "Figure unit", "Input", "Input unit", "Low", "High", "Figure now",
                                 "Figure at low", "Figure at high"}};
    for (const TornadoBar& bar : chart.bars)
        table.push_back({cellOf(chart.option), std::string(info(chart.figure).name), std::string(unitOf(chart.figure)),
                         std::string(bar.parameter->label), std::string(bar.parameter->unit), bar.low.input,
                         bar.high.input, cellOf(chart.center), cellOf(bar.low.figure), cellOf(bar.high.figure)});
    return table;
}

} // namespace breakeven
