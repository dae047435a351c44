// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/information_table.h"

#include "core/charts/ranking/information_chart.h"
#include "core/output/tables/table_cells.h"

namespace breakeven {

std::vector<TableRow> informationTable(const Evaluation& e, const ViewRequest& request)
{
    std::vector<TableRow> table{{Message{"table.input"}, Message{"table.input_unit"}, Message{"table.low"},
                                 Message{"table.high"}, Message{"table.worth_at_most"}, Message{"table.unit"},
                                 Message{"table.months"}}};
    ViewRequest all = request;
    all.allInputs = true;
    const InformationChart chart = informationChart(e, all);
    if (chart.bars.empty())
        return table;
    const double months = e.scenario.parameters.horizonMonths;
    table.push_back({chart.everything.label, {}, {}, {}, chart.everything.value, unitInTable(dollars), months});
    for (const InformationBar& bar : chart.bars) {
        const Range& range = e.scenario.ranges.find(bar.parameter->id)->second;
        table.push_back({asMessage(labelOf(*bar.parameter)), unitInTable(bar.parameter->unitInfo()), range.low,
                         range.high, bar.value, unitInTable(dollars), months});
    }
    return table;
}

} // namespace breakeven
