// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/gpu_throughput.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// Which wait a throughput is shown over.
enum class WaitKind { Ttft, Tpot };

/// The wait of a point at a percentile, in milliseconds; absent if the file does not say or says 0.
[[nodiscard]] std::optional<double> waitOf(const LoadPoint& point, WaitKind wait, Percentile percentile);

/// Output tokens a second over a wait: a dot for each level, those that no other beats, and what is promised.
struct LatencyChart {
    struct Dot {
        std::size_t point; ///< its place in the list
        double wait;       ///< milliseconds
        double output;     ///< tokens a second of the whole server
        Kept kept;         ///< of the whole promise, both waits
    };

    WaitKind wait = WaitKind::Ttft;
    Percentile percentile = Percentile::P99;
    std::vector<Dot> dots;
    /// Places in `dots`, by ascending wait: each has more output than all that wait no longer.
    std::vector<std::size_t> frontier;
    std::optional<double> promised;     ///< milliseconds
    std::optional<std::size_t> chosen;  ///< place in `dots`
    std::optional<std::size_t> nearest; ///< where none is chosen
    std::size_t missing = 0;            ///< levels without this percentile, which have no dot
};

/// Points that are no level to choose have no dot and are not missing.
[[nodiscard]] LatencyChart latencyChart(const std::vector<LoadPoint>& points, const PromisedThroughput& throughput,
                                        const LatencyPromise& promise, WaitKind wait);

} // namespace breakeven
