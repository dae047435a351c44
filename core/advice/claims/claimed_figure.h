// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/scenario/answers/claim.h"

#include <optional>

namespace breakeven {

/// What the scenario's own inputs give for a figure that can be claimed of an option, in the unit of claimFigureTable
/// (MODEL.md, "Monthly cost", "Fine-tuning and upkeep", "Break-even" and "Over time"). Absent where the figure does not
/// exist, as the row's ClaimAbsence says: a payback beyond the planning horizon, a break-even at no volume or of the
/// baseline against itself, the capacity of an option without GPUs that are always on or of a request that takes no
/// time, more ranges of volume than are counted, a ratio to what costs nothing.
[[nodiscard]] std::optional<double> claimedFigure(const Evaluation& evaluation, ClaimFigure figure, Option option);

/// Whether an option has GPUs that are on all month, not units of its provider's.
[[nodiscard]] bool hasOwnGpus(const Evaluation& evaluation, Option option);

} // namespace breakeven
