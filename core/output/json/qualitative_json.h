// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/qualitative.h"
#include "core/output/json/json_values.h"

namespace breakeven {

/// Scores in force and the program's own, weights, the weighted order and the facts on latency (milliseconds), as a
/// part of the answer of `breakeven advise`; numbers unrounded, null for the scores of an order without weights.
[[nodiscard]] Json qualitativeJson(const Qualitative& qualitative);

} // namespace breakeven
