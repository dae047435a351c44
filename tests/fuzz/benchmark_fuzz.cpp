// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/promise/benchmark_values.h"
#include "core/evidence/benchmarks/promise/latency_chart.h"
#include "core/evidence/benchmarks/promise/promised_throughput.h"
#include "core/evidence/benchmarks/results/read_benchmark.h"
#include "core/inputs/refusal.h"
#include "tests/fuzz/fuzz_input.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace breakeven;

namespace {

bool isFigure(const std::optional<double>& figure)
{
    return !figure || (std::isfinite(*figure) && *figure >= 0);
}

/// What a promise makes of the points can be filled in and drawn.
void expectThroughput(const std::vector<LoadPoint>& points, const LatencyPromise& promise)
{
    const PromisedThroughput made = throughputAt(points, promise, {1200, 150}, 1);
    expect(made.checks.size() == points.size() && made.rates.has_value() == made.chosen.has_value());
    expect(!made.derived.empty());
    if (made.chosen)
        expect(points[*made.chosen].unusable.empty() && made.checks[*made.chosen].kept == Kept::Yes);
    for (const SourcedValue& value : benchmarkValues(points, made, promise, 1)) {
        expect(value.parameter->accepts(value.value));
        expect(!value.range || whyRefused(*value.parameter, *value.range, value.value).empty());
    }
    for (const WaitKind wait : {WaitKind::Ttft, WaitKind::Tpot}) {
        const LatencyChart chart = latencyChart(points, made, promise, wait);
        expect(chart.dots.empty() == chart.frontier.empty());
        for (const LatencyChart::Dot& dot : chart.dots)
            expect(std::isfinite(dot.wait) && dot.wait > 0 && std::isfinite(dot.output) && dot.output > 0);
    }
}

} // namespace

/// Results of benchmarks become points with figures that are some, or are refused in one line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<BenchmarkFile> read = readBenchmark(textFrom(data, size), "file", "file");
    if (!read) {
        expect(!read.error().what.empty() && read.error().sentence().find('\n') == std::string::npos);
        return 0;
    }
    expect(!read->points.empty() || !read->nothing.empty());
    for (const LoadPoint& point : read->points) {
        for (const auto& figure : {point.gpus, point.completed, point.seconds, point.inputTokens, point.outputTokens,
                                   point.outputPerSecond, point.requestsPerSecond})
            expect(isFigure(figure));
        expect(std::ranges::all_of(point.ttft, isFigure) && std::ranges::all_of(point.tpot, isFigure));
        expect(!loadText(point).empty());
    }
    expectThroughput(read->points, {});
    expectThroughput(read->points, {500, 50, Percentile::P99});
    expectThroughput(read->points, {1e-3, std::nullopt, Percentile::P50});
    return 0;
}
