// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/model_size.h"
#include "core/scenario/scenario.h"

#include <string>

namespace breakeven {

/// What a choice that has no measurement leaves as it is although nobody said that it holds for the chosen model on
/// that GPU: the scenario's prefill and decode throughput, and whose they are as far as their source names a known
/// model. Sentences, as "Decode stays at 1,200 tokens/s, which is that of Llama-3.1-8B, not of Llama-3.1-70B …".
[[nodiscard]] Message staleThroughput(const Scenario& scenario, const std::string& gpu, const ModelSize& model);

/// "A model of that size was measured on A100-80GB and H100." of the GPUs on which something was that chooseThroughput
/// would take for the model's size; empty if there is none.
[[nodiscard]] Message measuredElsewhere(double billions);

} // namespace breakeven
