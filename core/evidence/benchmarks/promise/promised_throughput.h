// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/gpu_throughput.h"

namespace breakeven {

/// The throughput that a promise leaves of some points, for requests as the own model gets them; `gpus` served where a
/// point does not tell. From MODEL.md, "Throughput at a promise": of one mix, with s = n·d/c GPU seconds a request and
/// o = out/s,
///     decode = o·(1 + in/(10·out)), prefill = 10·decode
/// and of several that were measured to saturation the least squares of s = in/prefill + out/decode, weighted by 1/s².
[[nodiscard]] PromisedThroughput throughputAt(const std::vector<LoadPoint>& points, const LatencyPromise& promise,
                                              const RequestTokens& own, double gpus);

} // namespace breakeven
