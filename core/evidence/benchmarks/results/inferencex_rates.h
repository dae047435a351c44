// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/load_point.h"

namespace breakeven {

// What the summaries of InferenceX have in common: rates for each GPU, and times in seconds even where a heading says
// milliseconds.

/// Milliseconds that a time's number stands for: 1000 or 1. Interactivity is 1 over the time per output token in
/// seconds, which tells; where it is missing, a first token within 1 and the next within 0.5 are seconds.
[[nodiscard]] double timeScale(const std::optional<double>& tpot, const std::optional<double>& interactivity,
                               const std::optional<double>& ttft);

/// Tokens a second for each GPU, and of how many.
struct PerGpuRates {
    std::optional<double> all = {}; ///< input and output
    std::optional<double> input = {};
    std::optional<double> output = {};
    std::optional<double> gpus = {};
    std::optional<double> prefillGpus = {}; ///< of a split server; of others they are the same GPUs
    std::optional<double> decodeGpus = {};
};

/// Puts the rates of the whole server and its GPUs into a point whose nominal lengths are known. Of a split server the
/// output is that of each decoding GPU where the three rates fit that, else of each GPU.
void setServerRates(LoadPoint& point, const PerGpuRates& rates, bool split);

} // namespace breakeven
