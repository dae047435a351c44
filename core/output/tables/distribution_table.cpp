// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/distribution_table.h"

#include "core/charts/distribution.h"
#include "core/output/tables/table_cells.h"

#include <algorithm>

namespace breakeven {

namespace {

/// What stands in a row beside option, figure and unit.
struct Point {
    Message name;
    TableCell from;
    TableCell to;
    TableCell share;
    TableCell shareUpToHere;
};

std::vector<Point> pointsOf(const Spread& spread, const Histogram& histogram)
{
    std::vector<Point> points;
    for (const Histogram::Bar& bar : histogram.bars) {
        const auto below = std::ranges::lower_bound(spread.values, bar.to) - spread.values.begin();
        points.push_back({{"table.point_bar"},
                          bar.from,
                          bar.to,
                          bar.share,
                          static_cast<double>(below) / static_cast<double>(spread.draws)});
    }
    points.push_back({{"table.point_p10"}, {}, cellOf(histogram.percentiles.p10), {}, 0.1});
    points.push_back({{"table.point_p50"}, {}, cellOf(histogram.percentiles.p50), {}, 0.5});
    points.push_back({{"table.point_p90"}, {}, cellOf(histogram.percentiles.p90), {}, 0.9});
    points.push_back({{"table.point_never"}, {}, {}, histogram.never, {}});
    return points;
}

} // namespace

std::vector<TableRow> distributionTable(const Evaluation& e, const ViewRequest& request)
{
    std::vector<TableRow> table{{Message{"table.option"}, Message{"table.figure"}, Message{"table.unit"},
                                 Message{"table.point"}, Message{"table.from"}, Message{"table.to"},
                                 Message{"table.share_of_cases"}, Message{"table.share_up_to_here"}}};
    if (!e.spread)
        return table;
    const auto add = [&](Figure figure, const std::vector<Point>& points) {
        for (const Point& point : points)
            table.push_back({cellOf(e.scenario.focus), asMessage(nameOf(figure)), unitInTable(unitOf(figure)),
                             point.name, point.from, point.to, point.share, point.shareUpToHere});
    };
    const DistributionChart chart = distributionChart(e, request);
    add(Figure::SettledVolume, pointsOf(e.spread->settledVolume, chart.settledVolume.histogram));
    add(Figure::MonthlySaving, pointsOf(e.spread->monthlySaving, chart.monthlySaving.histogram));
    add(Figure::MonthlySaving, {{{"table.point_cheaper"}, 0.0, {}, e.spread->cheaperProbability, {}}});
    return table;
}

} // namespace breakeven
