// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The share of requests that wait no longer.
enum class Percentile { P50, P90, P95, P99 };

struct PercentileInfo {
    Percentile percentile;
    std::string_view id;
};

inline constexpr EnumTable<&PercentileInfo::percentile> percentileTable{{
    {Percentile::P50, "p50"},
    {Percentile::P90, "p90"},
    {Percentile::P95, "p95"},
    {Percentile::P99, "p99"},
}};
template <> inline constexpr const auto& tableOf<Percentile> = percentileTable;

inline constexpr double millisecondsOfSecond = 1000;

/// Percentiles of a wait, in milliseconds; absent where a file does not have them.
using WaitTimes = EnumMap<Percentile, std::optional<double>>;

/// One load level of a serving benchmark. Rates are those of the whole server. What a file does not say is absent.
struct LoadPoint {
    std::string file;    ///< as it was named
    std::string label;   ///< which of the file's points, in its own words; may be empty
    std::string format;  ///< id of the benchmark that wrote it
    std::string model;   ///< may be empty
    std::string gpu;     ///< may be empty
    std::string engine;  ///< where the file names the server; the client's protocol does not
    std::string dataset; ///< may be empty
    std::string pace;    ///< how requests came, in the benchmark's words: "constant", "synchronous"; may be empty

    std::optional<double> concurrency; ///< the most requests at once that were asked for
    std::optional<double> requestRate; ///< requests a second that were asked for; infinite where all came at once
    std::optional<double> gpus;        ///< that served
    std::optional<double> asked;       ///< requests
    std::optional<double> completed;
    std::optional<double> failed;
    std::optional<double> seconds;     ///< that the level took
    std::optional<double> inputTokens; ///< of a request, the mean
    std::optional<double> outputTokens;
    std::optional<double> outputPerSecond;   ///< tokens
    std::optional<double> requestsPerSecond; ///< that were answered
    WaitTimes ttft;                          ///< time to first token
    WaitTimes tpot; ///< time per output token, the first left out, of a request's mean: no gap between two tokens
    std::optional<double> meanTtft; ///< milliseconds

    bool nominalLengths = false; ///< tokens as they were asked for, not as they were counted
    Message unusable;            ///< why it is no load level to choose; empty if it is one
    std::vector<Message> notes;  ///< what to know of it, a sentence each

    /// Requests at work on average, by Little's law: req/s · (TTFT + TPOT · (out − 1)), of the medians, so about.
    [[nodiscard]] std::optional<double> busyRequests() const;
    /// GPU seconds that a request took, for `servers` GPUs at work: n·d/c (MODEL.md, "Throughput at a promise").
    [[nodiscard]] std::optional<double> gpuSeconds(double servers) const;
};

/// "c=64 rate=16.0", "rate=inf", "constant rate=10.0", "synchronous": the load that was asked for, as the benchmarks
/// write it; "-" if the file does not say.
[[nodiscard]] std::string loadText(const LoadPoint& point);

} // namespace breakeven
