// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/json/json_values.h"

namespace breakeven {

/// The three steps in words, each with its figures unrounded: money in US dollars, growth in percent a month; null
/// where a figure does not exist.
[[nodiscard]] Json strategyJson(const Evaluation& evaluation);

} // namespace breakeven
