// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/information_table.h"

#include "core/charts/ranking/information_chart.h"
#include "core/output/tables/table_cells.h"

namespace breakeven {

std::vector<TableRow> informationTable(const Evaluation& e, const ViewRequest& request)
{
    std::vector<TableRow> table{{"Input", "Input unit", "Low", "High", "Worth at most", "Unit", "Months"}};
    ViewRequest all = request;
    all.allInputs = true;
    const InformationChart chart = informationChart(e, all);
    if (chart.bars.empty())
        return table;
    const double months = e.scenario.parameters.horizonMonths;
    table.push_back({inWords(chart.everything.label), {}, {}, {}, chart.everything.value, "USD", months});
    for (const InformationBar& bar : chart.bars) {
        const Range& range = e.scenario.ranges.find(bar.parameter->id)->second;
        table.push_back({std::string(bar.parameter->label), std::string(bar.parameter->unit), range.low, range.high,
                         bar.value, "USD", months});
    }
    return table;
}

} // namespace breakeven
