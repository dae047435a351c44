// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/message.h"

#include <array>
#include <string_view>
#include <vector>

namespace breakeven {

/// A row of the table of published latencies, in milliseconds: claims, which no one has measured for this scenario.
struct PublishedLatency {
    std::string_view id; ///< JSON
    std::string_view name;
    Range local; ///< of a small model on GPUs of one's own
    Range api;   ///< of a large model's API
};

inline constexpr PublishedLatency publishedFirstToken{"first_token", "first token", {5, 15}, {100, 300}};
inline constexpr PublishedLatency publishedShortAnswer{"short_answer", "short answer", {20, 50}, {200, 500}};
inline constexpr std::array publishedLatencies{
    publishedFirstToken,
    publishedShortAnswer,
    PublishedLatency{"percentile_99", "99th percentile", {80, 80}, {2000, 5000}},
};
inline constexpr std::string_view publishedLatencySource =
    "Fine-Tuned SLM vs GPT-4 API: Enterprise Cost and Accuracy Comparison";
inline constexpr std::string_view publishedLatencyDate = "early 2026";

/// What this scenario's throughput says of a request on its own GPUs, in milliseconds of a replica under full load. It
/// is no bound to what somebody waits: the throughputs are for planning, of many requests that share the GPUs at the
/// promised latency, and one alone may be read sooner than that and is written later.
struct LatencyFacts {
    double reading = 0; ///< of the input that no prefix cache holds and a fine-tuned model needs
    double writing = 0; ///< of the output
    /// For people: the two, if they are any time, then what is published.
    std::vector<Message> sentences;
};

[[nodiscard]] LatencyFacts latencyFacts(const Parameters& parameters);

/// From 5 for a first token after 10 ms or sooner down to 1 for one after a second or later, evenly in the logarithm
/// of the time, which is in milliseconds; of a model of our own, the reading under full load stands for it.
[[nodiscard]] double latencyScore(double firstToken);

} // namespace breakeven
