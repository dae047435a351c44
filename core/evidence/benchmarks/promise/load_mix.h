// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/latency_promise.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// Tokens of a request.
struct RequestTokens {
    double input = 0;
    double output = 0;
};

/// Load levels of requests that are alike, as places in a list of points.
struct LoadMix {
    std::vector<std::size_t> points;   ///< in the order of the list; the first says what is alike
    std::optional<std::size_t> counts; ///< of those that keep a promise, the one with the most output tokens a second
};

/// Points are one mix if their mean input and output are both within 25 % of the mix's first point, in the order of the
/// files (MODEL.md, "Throughput at a promise"). Points that are no level to choose are in none.
[[nodiscard]] std::vector<LoadMix> mixesOf(const std::vector<LoadPoint>& points, const LatencyPromise& promise);

/// Whether a mix was measured to saturation: its best level has at most 1.1 times the output tokens a second of its
/// second best. The same level measured again is no second one.
[[nodiscard]] bool isSaturated(const std::vector<LoadPoint>& points, const LoadMix& mix);

/// Whether two points with known tokens are the same level of the same server, measured twice.
[[nodiscard]] bool isSameLevel(const LoadPoint& a, const LoadPoint& b);

} // namespace breakeven
