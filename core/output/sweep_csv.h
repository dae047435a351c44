// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sweep.h"

#include <functional>
#include <string_view>

namespace breakeven {

/// Writes the answer of `breakeven sweep` (CLI.md), a block of lines at a time: CSV with a header before the first row,
/// a row a point, numbers in the shortest digits that give the same double, empty where a figure does not exist. Stops
/// at the first block that `write` does not take, with its error.
[[nodiscard]] Outcome writeSweepCsv(const Scenario& scenario, const std::vector<SweepAxis>& axes, SweepRows rows,
                                    const std::function<Outcome(std::string_view)>& write);

} // namespace breakeven
