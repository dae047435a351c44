// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/estimate/throughput_estimate.h"
#include "core/evidence/benchmarks/throughput_choice.h"
#include "core/evidence/gpus/gpu_rate.h"
#include "core/evidence/gpus/memory_check.h"
#include "core/scenario/provenance.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A GPU's rate and the model that shall run on it.
struct GpuChoice {
    GpuRate rate;
    ModelSize model;
    Precision precision = Precision::Bits16;
    Load load = Load::Full;
    double sequences = defaultSequences; ///< that a replica works on at once
};

/// How much of a value stands in a source.
enum class Basis {
    Listed,   ///< a price or a specification
    Measured, ///< a measured rate as it stands
    Derived,  ///< computed from what was measured or listed
    Estimated ///< computed from what a model and a GPU are, since nothing was measured
};

[[nodiscard]] Message basisWord(Basis basis);

/// What the catalogs say of a choice.
struct GpuEvidence {
    MemoryNeed need;
    std::optional<MemoryCheck> memory;          ///< absent where the GPU's memory is not known
    std::optional<ThroughputChoice> throughput; ///< absent where nothing like it was measured
    std::optional<ThroughputEstimate> estimate; ///< in its place, where enough is known of the GPU and the model fits
    std::vector<Message> estimateWords; ///< of it, a sentence each: how good it is, and what was measured nearby
    std::vector<SourcedValue> values;   ///< what it fills in, in the order of the parameter table
    std::vector<Basis> bases;           ///< of each of them
    Message stale;                      ///< of the throughput that stays (stale_throughput.h); may be empty
    std::vector<Message> missing;       ///< what it can't fill in and why, a sentence each
};

/// Looks the choice up for requests as the scenario has them. Filled are the rent (gpu_rate, or serverless_rate for
/// serverless time), prefill_throughput and decode_throughput (estimated, with a range, where nothing like it was
/// measured), gpus_per_replica by the memory, power_per_gpu and
/// gpu_price, as far as they are known.
[[nodiscard]] GpuEvidence gpuEvidence(const GpuChoice& choice, const Scenario& scenario);

} // namespace breakeven
