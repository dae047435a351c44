// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/latency_chart.h"

#include <QString>

namespace breakeven {

/// What the pointer over a level says: which it is, its figures, what it does to the promise, and its notes.
[[nodiscard]] QString levelWords(const LoadPoint& point, const PromiseCheck& check, Percentile percentile);

/// Which levels a chart can't show, and why; empty if all are there.
[[nodiscard]] QString missingWords(const std::vector<LoadPoint>& points, const LatencyChart& ttft,
                                   const LatencyChart& tpot);

} // namespace breakeven
