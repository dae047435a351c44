// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/gpu_throughput.h"

namespace breakeven {

// What is said of a throughput at a promise.

/// "c=64 rate=16.0 of h100/c64.json": a point as it is called in sentences.
[[nodiscard]] Message pointName(const LoadPoint& point);

/// How the rates come from the points that are used, a sentence each.
[[nodiscard]] std::vector<Message> ratesDerived(const std::vector<LoadPoint>& points, const PromisedThroughput& made,
                                                double gpus);

/// Why no point was chosen, and which one comes nearest.
[[nodiscard]] Message noneKept(const std::vector<LoadPoint>& points, const PromisedThroughput& made,
                               const LatencyPromise& promise);

/// What to know of the points together and of those that are used: GPUs that no file tells of, several servers in one
/// list, levels that were measured twice or not reached.
[[nodiscard]] std::vector<Message> promiseNotes(const std::vector<LoadPoint>& points, const PromisedThroughput& made,
                                                const LatencyPromise& promise, double gpus);

} // namespace breakeven
