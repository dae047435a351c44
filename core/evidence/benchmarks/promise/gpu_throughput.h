// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/load_mix.h"
#include "core/inputs/parameter.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// What one GPU reads and writes, in tokens a second.
struct GpuThroughput {
    double prefill = 0;
    double decode = 0;
};

/// What load levels say of a GPU's throughput at a promise.
struct PromisedThroughput {
    std::vector<PromiseCheck> checks;   ///< of each point
    std::optional<std::size_t> chosen;  ///< of all points that keep it, the one with the most output tokens a second
    std::optional<std::size_t> nearest; ///< where none does, the one that comes nearest
    std::vector<std::size_t> used;      ///< the points that the rates are of: one, or one of each mix
    std::optional<GpuThroughput> rates; ///< of one GPU; absent if none is chosen
    /// What the levels next to those used come to: the ends that decode may have. Prefill goes with it.
    std::optional<Range> decodeRange;
    std::optional<Range> prefillRange;
    std::vector<Message> derived; ///< how the rates come about, a sentence each
    std::vector<Message> notes;   ///< what else to know, a sentence each
};

/// GPUs that served a point; `gpus` where it does not tell.
[[nodiscard]] double gpusOf(const LoadPoint& point, double gpus);
/// The rule of one mix (MODEL.md, "Throughput at a promise"): with s = n·d/c GPU seconds a request and o = out/s,
///     decode = o·(1 + in/(10·out)), prefill = 10·decode
[[nodiscard]] GpuThroughput throughputOf(const LoadPoint& point, double gpus);

} // namespace breakeven
