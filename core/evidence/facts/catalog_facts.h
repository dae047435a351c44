// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/facts/fact.h"
#include "core/evidence/gpus/gpu_rate.h"
#include "core/evidence/prices/model_catalog.h"

#include <chrono>
#include <vector>

namespace breakeven {

/// Every fact of the catalogs with its source and date, the oldest first (oldestFirst): the prices that are in force on
/// `today` of these models, these rents, and what comes with the program of accelerators, reserved units, measurements
/// and model sizes.
[[nodiscard]] std::vector<Fact> catalogFacts(const ModelCatalog& models, const std::vector<GpuRate>& rates,
                                             std::chrono::sys_days today);

} // namespace breakeven
