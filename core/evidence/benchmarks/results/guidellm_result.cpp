// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/result_format.h"
#include "core/words/english.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// Percentiles of the requests that came through, in milliseconds; 0.2 has no p50 but a median.
WaitTimes successfulWaits(const ResultFields& metric)
{
    const ResultFields successful = metric.object("successful");
    WaitTimes made = successful.object("percentiles").latency("", "", 1);
    if (!made[Percentile::P50])
        made[Percentile::P50] = successful.number("median");
    return made;
}

void readStrategy(LoadPoint& point, const ResultFields& strategy)
{
    point.pace = strategy.text("type_");
    if (point.pace.empty())
        point.pace = strategy.text("kind");
    if (point.pace == "constant" || point.pace == "poisson")
        point.requestRate = strategy.number("rate");
    else if (point.pace == "concurrent")
        point.concurrency = strategy.number({"streams", "max_concurrency"});
}

LoadPoint readBenchmark(const ResultFields& benchmark, const std::string& model)
{
    LoadPoint point;
    // Since 0.4 what was asked for stands in "config", before in "args" and "worker".
    const ResultFields config = benchmark.object("config");
    readStrategy(point,
                 config.has("strategy") ? config.object("strategy") : benchmark.object("args").object("strategy"));
    point.model = model;
    for (const std::string& named :
         {config.object("backend").text("model"), benchmark.object("worker").text("backend_model")})
        if (point.model.empty())
            point.model = named;
    const ResultFields metrics = benchmark.object("metrics");
    // Not run_stats.requests_made, which counts otherwise in 0.2.
    const ResultFields totals =
        metrics.has("request_totals") ? metrics.object("request_totals") : benchmark.object("request_totals");
    point.completed = totals.number("successful");
    point.failed = totals.number("errored");
    point.asked = totals.number("total");
    point.seconds = benchmark.number("duration");
    point.inputTokens = metrics.object("prompt_token_count").object("successful").number("mean");
    const ResultFields output = metrics.object("output_token_count").object("successful");
    point.outputTokens = output.number("mean");
    // The distribution of output_tokens_per_second is that of moments, no rate of the server.
    if (point.seconds.value_or(0) > 0) {
        if (const std::optional<double> sum = output.number("total_sum"))
            point.outputPerSecond = *sum / *point.seconds;
        if (point.completed)
            point.requestsPerSecond = *point.completed / *point.seconds;
    }
    point.ttft = successfulWaits(metrics.object("time_to_first_token_ms"));
    // time_per_output_token_ms counts the first token in since 0.4.
    point.tpot = successfulWaits(metrics.object("inter_token_latency_ms"));
    point.meanTtft = metrics.object("time_to_first_token_ms").object("successful").number("mean");
    if (const double incomplete = totals.number("incomplete").value_or(0); incomplete > 0)
        point.notes.push_back({"benchmark.incomplete(count)", Quantity::fullCount(incomplete)});
    return point;
}

} // namespace

bool isGuideLlmResult(const ResultFields& object)
{
    const std::vector<ResultFields> benchmarks = object.objects("benchmarks");
    return !benchmarks.empty() && benchmarks.front().object("metrics").has("output_token_count");
}

ResultRows readGuideLlmResult(const ResultFields& object)
{
    ResultRows read;
    const std::string model = object.object("args").text("model");
    for (const ResultFields& benchmark : object.objects("benchmarks")) {
        read.points.push_back(readBenchmark(benchmark, model));
        read.points.back().label = fmt::format("benchmark {}", read.points.size() - 1);
    }
    return read;
}

} // namespace breakeven
