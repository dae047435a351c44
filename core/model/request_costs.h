// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameters.h"

namespace breakeven {

inline constexpr double hoursPerMonth = 730;
inline constexpr double secondsPerHour = 3600;

/// What one request costs at each API, in US dollars, and what it needs of a GPU (MODEL.md, "One request").
struct RequestCosts {
    double frontier;     ///< at the frontier API
    double memoryTokens; ///< at the small model with memory, without the recall
    double memoryRecall; ///< the recall of memories
    double tuned;        ///< at the fine-tuned API
    double gpuSeconds;   ///< computing time of one GPU
};

[[nodiscard]] RequestCosts requestCosts(const Parameters& p);

/// One-off and recurring costs of a fine-tuned model, in US dollars (MODEL.md, "Fine-tuning and upkeep").
struct TuningCosts {
    double upfront;    ///< before the first request
    double retraining; ///< each time the model is trained anew
};

[[nodiscard]] TuningCosts ownTuningCosts(const Parameters& p);
[[nodiscard]] TuningCosts hostedTuningCosts(const Parameters& p);

} // namespace breakeven
