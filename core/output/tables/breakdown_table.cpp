// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/breakdown_table.h"

#include "core/charts/breakdown_chart.h"
#include "core/output/tables/table_cells.h"

namespace breakeven {

namespace {

TableRow headings()
{
    TableRow row{Message{"table.option"}};
    for (const CostComponent& component : costComponents)
        row.emplace_back(heading(asMessage(labelOf(component)), dollarsAMonth));
    row.emplace_back(heading({"table.total"}, dollarsAMonth));
    row.emplace_back(heading({"table.cost_per_request"}, dollars));
    row.emplace_back(heading({"table.cost_per_correct_answer"}, dollars));
    row.emplace_back(heading({"table.headroom"}, dollarsAMonth));
    row.emplace_back(heading({"table.spare"}, dollarsAMonth));
    row.emplace_back(heading({"table.volume"}, requestsAMonth));
    return row;
}

} // namespace

std::vector<TableRow> breakdownTable(const Evaluation& e, const ViewRequest& request)
{
    std::vector<TableRow> table{headings()};
    for (const BreakdownBar& bar : breakdownChart(e, request).bars) {
        const OptionResult& result = e.of(bar.option);
        double headroom = 0;
        double spare = 0;
        for (const BreakdownSegment& segment : bar.segments) {
            headroom += segment.headroom;
            spare += segment.spare;
        }
        TableRow& row = table.emplace_back(TableRow{cellOf(bar.option)});
        for (const CostComponent& component : costComponents)
            row.emplace_back(result.monthly.*component.member);
        row.emplace_back(result.total);
        row.emplace_back(result.costPerRequest);
        row.push_back(cellOf(result.costPerCorrectAnswer));
        row.push_back(result.fleet ? TableCell(headroom) : TableCell());
        row.push_back(result.fleet ? TableCell(spare) : TableCell());
        row.emplace_back(e.scenario.parameters.volume);
    }
    return table;
}

} // namespace breakeven
