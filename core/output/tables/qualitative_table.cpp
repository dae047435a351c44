// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/qualitative_table.h"

#include "core/charts/qualitative_chart.h"
#include "core/output/tables/table_cells.h"

#include <algorithm>

namespace breakeven {

namespace {

TableRow qualityRow(const QualityInfo& quality, const Qualitative& qualitative)
{
    TableRow row{asMessage(nameOf(quality.quality)), static_cast<double>(qualitative.weights[quality.quality])};
    for (const ApproachInfo& approach : approachTable)
        row.emplace_back(qualitative.of(quality.quality, approach.approach).inForce);
    for (const ApproachInfo& approach : approachTable)
        row.emplace_back(qualitative.of(quality.quality, approach.approach).own);
    return row;
}

/// What the order says of every approach, in the table's order.
template <typename Read> TableRow orderRow(Message label, const Qualitative& qualitative, const Read& read)
{
    TableRow row{std::move(label), {}};
    for (const ApproachInfo& approach : approachTable)
        row.push_back(read(*std::ranges::find(qualitative.order, approach.approach, &RankedApproach::approach)));
    row.resize(row.size() + approachTable.size());
    return row;
}

} // namespace

std::vector<TableRow> qualitativeTable(const Evaluation& e, const ViewRequest& request)
{
    const Qualitative qualitative = qualitativeChart(e, request);
    TableRow headings{Message{"table.quality"}, Message{"table.weight"}};
    for (const ApproachInfo& approach : approachTable)
        headings.emplace_back(asMessage(nameOf(approach.approach)));
    for (const ApproachInfo& approach : approachTable)
        headings.emplace_back(Message{"table.before_moving(approach)", nameOf(approach.approach)});

    std::vector<TableRow> table{std::move(headings)};
    for (const QualityInfo& quality : qualityTable)
        table.push_back(qualityRow(quality, qualitative));
    table.push_back(orderRow({"table.weighted_mean"}, qualitative,
                             [](const RankedApproach& ranked) { return cellOf(ranked.score); }));
    table.push_back(orderRow({"table.place"}, qualitative, [](const RankedApproach& ranked) {
        return TableCell(static_cast<double>(ranked.place));
    }));
    return table;
}

} // namespace breakeven
