// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/measurement.h"
#include "core/evidence/gpus/accelerator.h"

#include <string>
#include <vector>

namespace breakeven {

/// The answer of `breakeven accelerators`: each GPU with its memory (GB), rated power (W), purchase price (USD), how fast
/// it moves and computes, and the measurements of its throughput; null where something is not known.
[[nodiscard]] std::string acceleratorsJson(const std::vector<Accelerator>& accelerators,
                                           const std::vector<Measurement>& measurements);

} // namespace breakeven
