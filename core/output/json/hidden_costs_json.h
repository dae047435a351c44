// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/json/json_values.h"

namespace breakeven {

/// The hidden costs of a scenario, each with what it adds and the answer without it, and the naive answer beside ours.
/// Money in US dollars, a month where nothing else is said; null where a figure does not exist.
[[nodiscard]] Json hiddenCostsJson(const Evaluation& evaluation);

} // namespace breakeven
