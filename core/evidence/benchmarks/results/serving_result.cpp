// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/result_format.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

/// What whoever ran the benchmark wrote down of the server: vLLM keeps --metadata KEY=VALUE beside the figures.
std::optional<double> statedGpus(const ResultFields& result)
{
    for (const std::string_view key : {"num_gpus", "gpu_count", "gpus"})
        if (const std::optional<double> gpus = result.looseNumber(key))
            return gpus;
    const auto parts = [&result](std::initializer_list<std::string_view> keys) {
        for (const std::string_view key : keys)
            if (const std::optional<double> part = result.looseNumber(key))
                return part;
        return std::optional<double>();
    };
    const std::optional<double> tensor = parts({"tensor_parallel_size", "tp_size", "tp"});
    if (!tensor)
        return std::nullopt;
    return *tensor * parts({"pipeline_parallel_size", "pp_size", "pp"}).value_or(1) *
           parts({"data_parallel_size", "dp_size"}).value_or(1);
}

/// Of SGLang's server, from 0.5 on. With attention in parallel over the data, the replicas share the GPUs.
std::optional<double> sglangGpus(const ResultFields& server)
{
    const std::optional<double> tensor = server.number("tp_size");
    if (!tensor)
        return std::nullopt;
    const double replicas = server.flag("enable_dp_attention") ? 1 : server.number("dp_size").value_or(1);
    return *tensor * server.number("pp_size").value_or(1) * replicas;
}

/// The figures that all of these have in common; times are in milliseconds, or where `after` is empty in seconds.
LoadPoint commonPoint(const ResultFields& result, std::string_view after)
{
    const double scale = after.empty() ? millisecondsOfSecond : 1;
    LoadPoint point;
    point.model = result.text("model_id");
    point.engine = result.text("framework");
    point.concurrency = result.number("max_concurrency");
    point.requestRate = result.rate("request_rate");
    point.gpus = statedGpus(result);
    point.asked = result.number("num_prompts");
    point.completed = result.number("completed");
    point.failed = result.number("failed");
    point.seconds = result.number("duration");
    if (point.completed.value_or(0) > 0) {
        const auto each = [&](std::string_view key) {
            const std::optional<double> total = result.number(key);
            return total ? std::optional(*total / *point.completed) : std::nullopt;
        };
        point.inputTokens = each("total_input_tokens");
        point.outputTokens = each("total_output_tokens");
    }
    point.outputPerSecond = result.number("output_throughput");
    point.requestsPerSecond = result.number("request_throughput");
    if (point.completed && point.seconds.value_or(0) > 0) {
        if (!point.requestsPerSecond)
            point.requestsPerSecond = *point.completed / *point.seconds;
        if (!point.outputPerSecond && point.outputTokens)
            point.outputPerSecond = *point.outputTokens * *point.requestsPerSecond;
    }
    const auto latency = [&](const std::string& name) {
        WaitTimes made = result.latency("", "_" + name + std::string(after), scale);
        if (!made[Percentile::P50])
            made[Percentile::P50] = result.latency("median_" + name, after, scale)[Percentile::P50];
        return made;
    };
    point.ttft = latency("ttft");
    point.tpot = latency("tpot");
    if (const std::optional<double> mean = result.number("mean_ttft" + std::string(after)))
        point.meanTtft = *mean * scale;
    return point;
}

/// Requests that count as completed though nothing came, with a first token after 0 ms.
void noteEmptyAnswers(LoadPoint& point, const ResultFields& result)
{
    const std::vector<double> lengths = result.numbers("output_lens");
    const auto empty = std::ranges::count(lengths, 0.0);
    if (empty > 0 && point.completed.value_or(0) > 0)
        point.notes.push_back({"benchmark.empty_answers(count)", Quantity::fullCount(empty)});
}

bool hasTokensAndTimes(const ResultFields& result, std::string_view after)
{
    const std::string end(after);
    return result.has("total_output_tokens") && result.has("completed") && result.has("duration") &&
           (result.has("median_ttft" + end) || result.has("mean_ttft" + end) || result.has("p99_ttft" + end) ||
            result.has("output_throughput"));
}

} // namespace

bool isSglangResult(const ResultFields& object)
{
    return object.has("total_output_tokens") &&
           (object.has("total_output_tokens_retokenized") || object.has("random_range_ratio"));
}

bool isInferenceXSeconds(const ResultFields& object)
{
    return hasTokensAndTimes(object, "") && object.has("median_ttft") && !object.has("median_ttft_ms");
}

bool isVllmResult(const ResultFields& object)
{
    return hasTokensAndTimes(object, "_ms");
}

ResultRows readVllmResult(const ResultFields& object)
{
    LoadPoint point = commonPoint(object, "_ms");
    if (const std::optional<double> run = object.number("run_number"))
        point.label = fmt::format("run {:.0f}", *run);
    noteEmptyAnswers(point, object);
    return {{std::move(point)}, {}};
}

ResultRows readInferenceXSeconds(const ResultFields& object)
{
    return {{commonPoint(object, "")}, {}};
}

ResultRows readSglangResult(const ResultFields& object)
{
    LoadPoint point = commonPoint(object, "_ms");
    const ResultFields server = object.object("server_info");
    if (point.model.empty())
        point.model = server.text("model_path");
    point.dataset = object.text("dataset_name");
    if (const std::optional<double> gpus = sglangGpus(server))
        point.gpus = gpus;
    // The lengths that were asked for are those of the random set alone, and its longest.
    const std::optional<double> input = object.number("random_input_len");
    const std::optional<double> output = object.number("random_output_len");
    if (point.dataset == "random" && input && output)
        point.dataset = fmt::format("random in{:.0f}/out{:.0f}", *input, *output);
    point.label = object.text("tag");
    if (point.label.empty())
        point.label = point.dataset;
    if (server.has("prefill") && server.has("decode"))
        point.notes.push_back({"benchmark.split_server"});
    return {{std::move(point)}, {}};
}

} // namespace breakeven
