// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_rate.h"

#include <chrono>
#include <string>
#include <vector>

namespace breakeven {

/// The answer of `breakeven gpus`: the rates in the order given, US dollars for one GPU and hour, with their age on a
/// day; null where something is not known.
[[nodiscard]] std::string gpuRatesJson(const std::vector<GpuRate>& rates, std::chrono::sys_days today);

} // namespace breakeven
