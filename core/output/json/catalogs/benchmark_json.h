// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/gpu_throughput.h"
#include "core/evidence/benchmarks/results/read_benchmark.h"

#include <string>
#include <vector>

namespace breakeven {

/// The answer of `breakeven benchmark` (CLI.md): every point of the files with what it does to the promise, which one
/// is chosen, what one GPU then does, and how that comes about. Times are milliseconds, rates of points those of the
/// whole server; null where a file does not say. `points` are those of the files together, in their order.
[[nodiscard]] std::string benchmarkJson(const std::vector<BenchmarkFile>& files, const std::vector<LoadPoint>& points,
                                        const PromisedThroughput& throughput, const RequestTokens& own, double gpus);

} // namespace breakeven
