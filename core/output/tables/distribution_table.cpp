// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/distribution_table.h"

#include "core/charts/distribution.h"
#include "core/output/tables/table_cells.h"

#include <algorithm>

namespace breakeven {

namespace {

/// What stands in a row beside option, figure and unit.
struct Point {
    std::string_view name;
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
        points.push_back(
            {"bar", bar.from, bar.to, bar.share, static_cast<double>(below) / static_cast<double>(spread.draws)});
    }
    points.push_back({"p10", {}, cellOf(histogram.percentiles.p10), {}, 0.1});
    points.push_back({"p50", {}, cellOf(histogram.percentiles.p50), {}, 0.5});
    points.push_back({"p90", {}, cellOf(histogram.percentiles.p90), {}, 0.9});
    points.push_back({"never", {}, {}, histogram.never, {}});
    return points;
}

} // namespace

std::vector<TableRow> distributionTable(const Evaluation& e, const ViewRequest& request)
{
    std::vector<TableRow> table{
        {"Option", "Figure", "Unit", "Point", "From", "To", "Share of cases", "Share up to here"}};
    if (!e.spread)
        return table;
    const auto add = [&](Figure figure, const std::vector<Point>& points) {
        for (const Point& point : points)
            table.push_back({cellOf(e.scenario.focus), std::string(info(figure).name), std::string(unitOf(figure)),
                             std::string(point.name), point.from, point.to, point.share, point.shareUpToHere});
    };
    const DistributionChart chart = distributionChart(e, request);
    add(Figure::SettledVolume, pointsOf(e.spread->settledVolume, chart.settledVolume.histogram));
    add(Figure::MonthlySaving, pointsOf(e.spread->monthlySaving, chart.monthlySaving.histogram));
    add(Figure::MonthlySaving, {{"cheaper", 0.0, {}, e.spread->cheaperProbability, {}}});
    return table;
}

} // namespace breakeven
