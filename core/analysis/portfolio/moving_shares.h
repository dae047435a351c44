// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty/draws.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace breakeven {

inline constexpr std::uint64_t mostStepsOfDraw = 20000; ///< of the search for one draw's best plan

/// By task, the share of draws (0 … 1) in which it moves in the best plan: the draws of the bands, in which a value
/// that a task has of its own is the same. Of many tasks fewer draws are looked at, the first of the same sequence, so
/// that all of it takes about a second at most. Empty without ranges, without tasks, and once a stop is requested.
[[nodiscard]] std::vector<double> movingShares(const Scenario& scenario, const std::stop_token& stop = {});

/// How many draws are looked at for so many tasks.
[[nodiscard]] std::size_t drawsOfTasks(std::size_t tasks);

} // namespace breakeven
