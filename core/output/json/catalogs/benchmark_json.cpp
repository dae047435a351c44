// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/benchmark_json.h"

#include "core/evidence/benchmarks/results/level_check.h"
#include "core/output/json/json_values.h"

#include <cmath>

namespace breakeven {

namespace {

Json waitsJson(const WaitTimes& latency)
{
    Json json = Json::object();
    for (const Percentile percentile : enumerators<Percentile>)
        json[std::string(info(percentile).id)] = orNull(latency[percentile]);
    return json;
}

/// Infinite where all requests came at once.
Json askedRateJson(const std::optional<double>& rate)
{
    return rate && std::isinf(*rate) ? Json("inf") : orNull(rate);
}

Json pointJson(const LoadPoint& point, const PromiseCheck& check, double gpus)
{
    return {{"file", point.file},
            {"label", textOrNull(point.label)},
            {"format", point.format},
            {"model", textOrNull(point.model)},
            {"gpu", textOrNull(point.gpu)},
            {"engine", textOrNull(point.engine)},
            {"load", loadText(point)},
            {"concurrency", orNull(point.concurrency)},
            {"request_rate", askedRateJson(point.requestRate)},
            {"gpus", gpusOf(point, gpus)},
            {"gpus_told", point.gpus.has_value()},
            {"completed", orNull(point.completed)},
            {"failed", orNull(point.failed)},
            {"seconds", orNull(point.seconds)},
            {"requests_per_second", orNull(point.requestsPerSecond)},
            {"input_tokens", orNull(point.inputTokens)},
            {"output_tokens", orNull(point.outputTokens)},
            {"output_tokens_per_second", orNull(point.outputPerSecond)},
            {"busy_requests", orNull(point.busyRequests())},
            {"level_reached", !isBelowLevel(point)},
            {"ttft_ms", waitsJson(point.ttft)},
            {"tpot_ms", waitsJson(point.tpot)},
            {"keeps_promise", check.kept == Kept::Yes},
            {"can_be_told", check.kept != Kept::Untold},
            {"why_not", check.why.empty() ? Json(nullptr) : Json(inWords(check.why))},
            {"notes", inWords(point.notes)}};
}

Json endsJson(const std::optional<Range>& range)
{
    return range ? Json{range->low, range->high} : Json(nullptr);
}

Json placeJson(const std::optional<std::size_t>& place)
{
    return place ? Json(*place) : Json(nullptr);
}

} // namespace

std::string benchmarkJson(const std::vector<BenchmarkFile>& files, const std::vector<LoadPoint>& points,
                          const PromisedThroughput& throughput, const RequestTokens& own, double gpus)
{
    Json json;
    json["points"] = Json::array();
    for (std::size_t i = 0; i < points.size(); ++i)
        json["points"].push_back(pointJson(points[i], throughput.checks[i], gpus));
    json["without_points"] = Json::array();
    for (const BenchmarkFile& file : files)
        if (file.points.empty())
            json["without_points"].push_back({{"file", file.file}, {"why", inWords(file.nothing)}});
    json["chosen"] = placeJson(throughput.chosen);
    json["nearest"] = placeJson(throughput.nearest);
    json["used"] = throughput.used;
    const auto rate = [&](double GpuThroughput::*which) {
        return throughput.rates ? Json(*throughput.rates.*which) : Json(nullptr);
    };
    json["prefill_throughput"] = rate(&GpuThroughput::prefill);
    json["decode_throughput"] = rate(&GpuThroughput::decode);
    json["prefill_range"] = endsJson(throughput.prefillRange);
    json["decode_range"] = endsJson(throughput.decodeRange);
    json["request"] = {{"input_tokens", own.input}, {"output_tokens", own.output}};
    json["derived"] = inWords(sentences(throughput.derived));
    json["notes"] = inWords(throughput.notes);
    return jsonAnswer(json);
}

} // namespace breakeven
