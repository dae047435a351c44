// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/aiperf_units.h"
#include "core/evidence/benchmarks/results/result_format.h"
#include "core/words/english.h"

#include <limits>

namespace breakeven {

namespace {

constexpr double longestPrompt = 20000; ///< tokens on average, above which a replay of agents is likely

/// The metrics: until 2025 under "records".
ResultFields metricsOf(const ResultFields& object)
{
    return object.has("records") ? object.object("records") : object;
}

WaitTimes metricWaits(const ResultFields& metric)
{
    const std::optional<double> scale = millisecondsOf(metric.text("unit"));
    return scale ? metric.latency("", "", *scale) : WaitTimes();
}

std::optional<double> average(const ResultFields& metrics, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        if (metrics.has(name))
            return metrics.object(name).number("avg");
    return std::nullopt;
}

/// AIPerf's load stands in "loadgen", or in the phase that counts; GenAI-Perf's in "perf_analyzer".
void readLoadGenerator(LoadPoint& point, const ResultFields& config)
{
    const auto take = [&point](const ResultFields& load) {
        if (!point.concurrency)
            point.concurrency = load.number("concurrency");
        if (!point.requestRate)
            point.requestRate = load.rate("request_rate");
    };
    take(config.object("loadgen"));
    for (const ResultFields& phase : config.objects("phases"))
        if (!phase.flag("exclude_from_results")) {
            take(phase);
            if (!point.requestRate)
                point.requestRate = phase.rate("rate");
        }
    take(config.object("perf_analyzer").object("stimulus"));
    take(config);
}

std::string modelOf(const ResultFields& config)
{
    for (const ResultFields& named : config.object("models").objects("items"))
        return named.text("name");
    for (const ResultFields& place : {config.object("endpoint"), config})
        for (const std::string_view key : {"model_names", "model"})
            if (const ResultFields::Json* names = place.find(key); names != nullptr && names->is_array())
                for (const ResultFields::Json& name : *names)
                    if (name.is_string())
                        return name.get<std::string>();
    return {};
}

std::optional<double> failures(const ResultFields& object, const ResultFields& metrics)
{
    if (const std::optional<double> counted = average(metrics, {"error_request_count"}))
        return counted;
    std::optional<double> sum;
    for (const ResultFields& kind : object.objects("error_summary"))
        sum = sum.value_or(0) + kind.number("count").value_or(0);
    return sum;
}

double monitoredGpus(const ResultFields& telemetry)
{
    double count = 0;
    if (const ResultFields::Json* endpoints = telemetry.find("endpoints"); endpoints != nullptr)
        for (const ResultFields::Json& endpoint : *endpoints)
            if (endpoint.is_object() && endpoint.contains("gpus"))
                count += static_cast<double>(endpoint["gpus"].size());
    return count;
}

} // namespace

std::optional<double> millisecondsOf(std::string_view unit)
{
    if (unit == "ms")
        return 1;
    if (unit == "s" || unit == "sec" || unit == "seconds")
        return 1e3;
    if (unit == "us")
        return 1e-3;
    if (unit == "ns")
        return 1e-6;
    return std::nullopt;
}

void noteReplay(LoadPoint& point, std::optional<double> prefixHits)
{
    if (point.inputTokens.value_or(0) < longestPrompt && !prefixHits)
        return;
    if (prefixHits && *prefixHits > 0)
        point.notes.push_back({"benchmark.replay_with_hits(tokens, share)",
                               Quantity::fullCount(point.inputTokens.value_or(0)),
                               Quantity::percent(*prefixHits / 100)});
    else if (point.inputTokens.value_or(0) >= longestPrompt)
        point.notes.push_back({"benchmark.replay(tokens)", Quantity::fullCount(*point.inputTokens)});
}

bool isAiPerfResult(const ResultFields& object)
{
    const ResultFields metrics = metricsOf(object);
    return metrics.object("request_throughput").has("unit") && metrics.object("request_latency").has("unit");
}

ResultRows readAiPerfResult(const ResultFields& object)
{
    const ResultFields metrics = metricsOf(object);
    const ResultFields config = object.object("input_config");
    LoadPoint point;
    readLoadGenerator(point, config);
    point.model = modelOf(config);
    point.completed = average(metrics, {"request_count"});
    point.failed = failures(object, metrics);
    point.inputTokens = average(metrics, {"input_sequence_length"});
    // total_output_tokens leaves reasoning tokens out; the sequence length counts them, as the throughput does.
    point.outputTokens = average(metrics, {"output_sequence_length"});
    point.outputPerSecond = average(metrics, {"output_token_throughput"});
    point.requestsPerSecond = average(metrics, {"request_throughput"});
    const ResultFields duration = metrics.object("benchmark_duration");
    if (const std::optional<double> scale = millisecondsOf(duration.text("unit")))
        if (const std::optional<double> length = duration.number("avg"))
            point.seconds = *length * *scale / 1e3;
    if (!point.seconds && point.completed && point.requestsPerSecond.value_or(0) > 0)
        point.seconds = *point.completed / *point.requestsPerSecond;
    const ResultFields first = metrics.object(metrics.has("time_to_first_token") ? "time_to_first_token" : "ttft");
    point.ttft = metricWaits(first);
    if (const std::optional<double> scale = millisecondsOf(first.text("unit")))
        if (const std::optional<double> mean = first.number("avg"))
            point.meanTtft = *mean * *scale;
    point.tpot = metricWaits(metrics.object("inter_token_latency"));
    noteReplay(point, average(metrics, {"theoretical_prefix_cache_hit"}));
    if (const double monitored = monitoredGpus(object.object("telemetry_data")); monitored > 0)
        point.notes.push_back({"benchmark.monitored(count)", Quantity::fullCount(monitored)});
    if (object.flag("was_cancelled"))
        point.notes.push_back({"benchmark.cancelled"});
    return {{std::move(point)}, {}};
}

} // namespace breakeven
