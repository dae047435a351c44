// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"

#include <string>

namespace breakeven {

/// What `breakeven advise` prints: what follows from a scenario's answers and figures.
[[nodiscard]] std::string adviseJson(const Evaluation& evaluation);

} // namespace breakeven
