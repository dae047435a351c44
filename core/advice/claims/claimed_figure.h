// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/scenario/answers/claim.h"

#include <optional>

namespace breakeven {

/// What the scenario's own inputs give for a figure that can be claimed of an option, in the unit of claimFigureTable:
/// US dollars, requests a month, months or a count. Absent where the figure does not exist: a payback beyond the
/// planning horizon, a break-even at no volume or of the baseline against itself, the capacity of an option without
/// GPUs that are always on or of a request that takes no time, more ranges of volume than are counted.
[[nodiscard]] std::optional<double> claimedFigure(const Evaluation& evaluation, ClaimFigure figure, Option option);

/// Whether an option has GPUs that are on all month, not units of its provider's.
[[nodiscard]] bool hasOwnGpus(const Evaluation& evaluation, Option option);

} // namespace breakeven
