// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/latency_chart.h"

#include <algorithm>
#include <tuple>

namespace breakeven {

namespace {

std::vector<std::size_t> frontierOf(const std::vector<LatencyChart::Dot>& dots)
{
    std::vector<std::size_t> byWait;
    for (std::size_t i = 0; i < dots.size(); ++i)
        byWait.push_back(i);
    std::ranges::sort(byWait, {}, [&dots](std::size_t i) { return std::tuple(dots[i].wait, -dots[i].output, i); });
    std::vector<std::size_t> frontier;
    for (const std::size_t i : byWait)
        if (frontier.empty() || dots[i].output > dots[frontier.back()].output)
            frontier.push_back(i);
    return frontier;
}

} // namespace

std::optional<double> waitOf(const LoadPoint& point, WaitKind wait, Percentile percentile)
{
    const std::optional<double>& measured = (wait == WaitKind::Ttft ? point.ttft : point.tpot)[percentile];
    return measured.value_or(0) > 0 ? measured : std::nullopt;
}

LatencyChart latencyChart(const std::vector<LoadPoint>& points, const PromisedThroughput& throughput,
                          const LatencyPromise& promise, WaitKind wait)
{
    LatencyChart chart;
    chart.wait = wait;
    chart.percentile = promise.percentile;
    chart.promised = wait == WaitKind::Ttft ? promise.ttft : promise.tpot;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].unusable.empty())
            continue;
        const std::optional<double> measured = waitOf(points[i], wait, promise.percentile);
        if (!measured) {
            ++chart.missing;
            continue;
        }
        if (throughput.chosen == i)
            chart.chosen = chart.dots.size();
        if (throughput.nearest == i)
            chart.nearest = chart.dots.size();
        chart.dots.push_back({i, *measured, *points[i].outputPerSecond, throughput.checks[i].kept});
    }
    chart.frontier = frontierOf(chart.dots);
    return chart;
}

} // namespace breakeven
