// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/flips/saving_along.h"

#include <optional>

namespace breakeven {

/// The value nearest to `from` on the way to `to` beyond which the saving has the opposite of its sign at `from`;
/// absent if it has that nowhere, or is zero at `from`. For a whole parameter the first whole value that has it.
///
/// It is solved, not scanned. With the count of replicas held, both totals are straight lines of every parameter, or of
/// its inverse, so the saving is monotone in it. Most parameters move either prices alone or the load alone, and then
/// it is monotone altogether: the far end says whether there is a flip. Six move both (the volume, tokens, what can
/// wait, the hours online and the routed share); along these a fleet's steps are taken one by one as equations
/// (step_walk.h), and serverless from bend to bend. A whole parameter has few values: each is tried.
[[nodiscard]] std::optional<double> firstFlip(const SavingAlong& saving, double from, double to);

/// Where, from `flip` = firstFlip(saving, from, to) on, the saving has its sign at `from` again; absent if nowhere.
[[nodiscard]] std::optional<double> flipBack(const SavingAlong& saving, double from, double flip, double to);

} // namespace breakeven
