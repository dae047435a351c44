// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/result_format.h"
#include "core/words/english.h"

#include <cmath>

namespace breakeven {

namespace {

constexpr double secondsOfMinute = 60;

std::optional<double> inverse(const std::optional<double>& count, const std::optional<double>& rate)
{
    return count && rate.value_or(0) > 0 ? std::optional(*count / *rate) : std::nullopt;
}

} // namespace

bool isLlmPerfResult(const ResultFields& object)
{
    return object.has("results_mean_output_throughput_token_per_s") && object.has("results_num_completed_requests");
}

ResultRows readLlmPerfResult(const ResultFields& object)
{
    LoadPoint point;
    point.model = object.text("model");
    point.concurrency = object.number("num_concurrent_requests");
    point.asked = object.number("results_num_requests_started");
    point.completed = object.number("results_num_completed_requests");
    point.failed = object.number("results_number_errors");
    if (const std::optional<double> perMinute = object.number("results_num_completed_requests_per_min"))
        point.requestsPerSecond = *perMinute / secondsOfMinute;
    point.seconds = inverse(point.completed, point.requestsPerSecond);
    point.inputTokens = object.number("results_number_input_tokens_mean");
    point.outputTokens = object.number("results_number_output_tokens_mean");
    point.outputPerSecond = object.number("results_mean_output_throughput_token_per_s");
    point.ttft = object.latency("results_ttft_s_quantiles_", "", millisecondsOfSecond);
    if (const std::optional<double> mean = object.number("results_ttft_s_mean"))
        point.meanTtft = *mean * millisecondsOfSecond;
    // Its latency between tokens counts the first one in, and what is left can be told of the mean alone.
    point.notes.push_back({"benchmark.hosted"});
    return {{std::move(point)}, {}};
}

bool isTrtllmResult(const ResultFields& object)
{
    return object.object("performance").has("system_output_throughput_tok_s");
}

ResultRows readTrtllmResult(const ResultFields& object)
{
    const ResultFields performance = object.object("performance");
    const ResultFields requests = object.object("request_info");
    const ResultFields world = object.object("world_info");
    LoadPoint point;
    point.model = object.object("engine").text("model");
    point.engine = "TensorRT-LLM " + object.object("engine").text("version");
    point.pace = "achieved";
    point.concurrency = requests.number("avg_num_concurrent_requests");
    point.gpus = world.number("world_size");
    point.completed = requests.number("num_requests");
    if (const std::optional<double> whole = performance.number("total_latency_ms"))
        point.seconds = *whole / millisecondsOfSecond;
    point.inputTokens = requests.number("avg_input_length");
    point.outputTokens = requests.number("avg_output_length");
    point.outputPerSecond = performance.number("system_output_throughput_tok_s");
    point.requestsPerSecond = performance.number("request_throughput_req_s");
    point.notes.push_back({"benchmark.not_streamed"});
    constexpr double allAtOnce = 0.4; // of all requests at work on average: they were queued together
    if (point.concurrency && point.completed && *point.concurrency >= allAtOnce * *point.completed)
        point.notes.push_back({"benchmark.offline"});
    return {{std::move(point)}, {}};
}

bool isInferencePerfResult(const ResultFields& object)
{
    return object.has("load_summary") && object.has("successes") && object.has("failures");
}

ResultRows readInferencePerfResult(const ResultFields& object)
{
    const ResultFields load = object.object("load_summary");
    const ResultFields successes = object.object("successes");
    const ResultFields latency = successes.object("latency");
    LoadPoint point;
    point.requestRate = load.number("requested_rate");
    point.concurrency = load.number("concurrency");
    point.completed = successes.number("count");
    point.failed = object.object("failures").number("count");
    point.requestsPerSecond = successes.object("throughput").number("requests_per_sec");
    point.seconds = inverse(point.completed, point.requestsPerSecond);
    point.inputTokens = successes.object("prompt_len").number("mean");
    point.outputTokens = successes.object("output_len").number("mean");
    point.outputPerSecond = successes.object("throughput").number("output_tokens_per_sec");
    point.ttft = latency.object("time_to_first_token").latency("", "", millisecondsOfSecond);
    // Several tokens come in one piece: the gaps between pieces (inter_token_latency) are next to nothing.
    point.tpot = latency.object("time_per_output_token").latency("", "", millisecondsOfSecond);
    if (const std::optional<double> mean = latency.object("time_to_first_token").number("mean"))
        point.meanTtft = *mean * millisecondsOfSecond;
    if (!point.requestRate && !point.concurrency) {
        point.pace = "all stages";
        point.unusable = {"benchmark.all_stages"};
    }
    return {{std::move(point)}, {}};
}

bool isLlamaBenchResult(const ResultFields& object)
{
    return object.has("n_prompt") && object.has("n_gen") && object.has("avg_ts");
}

ResultRows readLlamaBenchResult(const ResultFields&)
{
    return {{}, {"benchmark.one_stream"}};
}

} // namespace breakeven
