// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_rate.h"
#include "widgets/evidence/catalog_row.h"

#include <chrono>

namespace breakeven {

/// GPU rates as rows of a catalog's table.
[[nodiscard]] std::vector<CatalogColumn> gpuColumns();
/// Which of them is the price.
inline constexpr int gpuPriceColumn = 2;
/// The rows; rates whose date is long before `today`, or not known, say so.
[[nodiscard]] std::vector<CatalogRow> gpuRows(const std::vector<GpuRate>& rates, std::chrono::sys_days today);

} // namespace breakeven
