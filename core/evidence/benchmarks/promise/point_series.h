// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/load_point.h"

#include <string>
#include <vector>

namespace breakeven {

/// The levels of one server: of one engine, model and number of GPUs.
struct PointSeries {
    std::string name; ///< "vllm, Llama-3.1-8B, 4 GPUs", as far as it is told; may be empty
    std::vector<LoadPoint> points;
};

/// In the order of their first points.
[[nodiscard]] std::vector<PointSeries> seriesOf(const std::vector<LoadPoint>& points);

} // namespace breakeven
