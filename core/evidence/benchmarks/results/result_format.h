// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/result_fields.h"

#include <string_view>
#include <vector>

namespace breakeven {

/// What a benchmark wrote of a run, without the name of its file.
struct ResultRows {
    std::vector<LoadPoint> points;
    Message nothing; ///< why there are none, if there are none
};

/// A benchmark's JSON: an object of its own, or one of many in an array or one a line.
struct ResultFormat {
    std::string_view id;
    std::string_view name; ///< as people call the benchmark
    bool (*is)(const ResultFields& object);
    ResultRows (*read)(const ResultFields& object);
};

// One file each; serving benchmarks of vLLM and SGLang and InferenceX's raw results are of one form.
[[nodiscard]] bool isSglangResult(const ResultFields& object);
[[nodiscard]] bool isVllmResult(const ResultFields& object);
[[nodiscard]] bool isInferenceXSeconds(const ResultFields& object);
[[nodiscard]] ResultRows readSglangResult(const ResultFields& object);
[[nodiscard]] ResultRows readVllmResult(const ResultFields& object);
[[nodiscard]] ResultRows readInferenceXSeconds(const ResultFields& object);

[[nodiscard]] bool isInferenceXAggregate(const ResultFields& object);
[[nodiscard]] ResultRows readInferenceXAggregate(const ResultFields& object);

[[nodiscard]] bool isGuideLlmResult(const ResultFields& object);
[[nodiscard]] ResultRows readGuideLlmResult(const ResultFields& object);

[[nodiscard]] bool isAiPerfResult(const ResultFields& object);
[[nodiscard]] ResultRows readAiPerfResult(const ResultFields& object);

[[nodiscard]] bool isLlmPerfResult(const ResultFields& object);
[[nodiscard]] ResultRows readLlmPerfResult(const ResultFields& object);
[[nodiscard]] bool isTrtllmResult(const ResultFields& object);
[[nodiscard]] ResultRows readTrtllmResult(const ResultFields& object);
[[nodiscard]] bool isInferencePerfResult(const ResultFields& object);
[[nodiscard]] ResultRows readInferencePerfResult(const ResultFields& object);
[[nodiscard]] bool isLlamaBenchResult(const ResultFields& object);
[[nodiscard]] ResultRows readLlamaBenchResult(const ResultFields& object);

} // namespace breakeven
