// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/load_point.h"

#include <optional>
#include <string_view>

namespace breakeven {

// What AIPerf's JSON and CSV have in common.

/// Milliseconds of a unit of time: "ms", "sec"; absent if it is none that is known.
[[nodiscard]] std::optional<double> millisecondsOf(std::string_view unit);

/// Says where requests are so long that they are replays of agents, of which most tokens are in the cache; `prefixHits`
/// is the percentage that could be, where the file has it.
void noteReplay(LoadPoint& point, std::optional<double> prefixHits);

} // namespace breakeven
