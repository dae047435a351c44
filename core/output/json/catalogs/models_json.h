// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_catalog.h"

#include <chrono>
#include <string>

namespace breakeven {

/// The answer of `breakeven models`: the prices that are in force on a day, null where none is listed, and those that
/// are known of other days.
[[nodiscard]] std::string modelsJson(const ModelCatalog& models, std::chrono::sys_days today);

} // namespace breakeven
