// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/gpu_throughput.h"
#include "core/scenario/provenance.h"

#include <vector>

namespace breakeven {

/// What load levels fill in, for withValues(): prefill_throughput and decode_throughput, each with the range that the
/// levels next to those used give it. None where no level keeps the promise.
[[nodiscard]] std::vector<SourcedValue> benchmarkValues(const std::vector<LoadPoint>& points,
                                                        const PromisedThroughput& throughput,
                                                        const LatencyPromise& promise, double gpus);

/// "p99 of the TTFT within 200 ms and of the TPOT within 30 ms": a promise in words.
[[nodiscard]] Message promiseWords(const LatencyPromise& promise);

} // namespace breakeven
