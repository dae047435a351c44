// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty/uncertainty.h"
#include "core/charts/curves.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

// The bands of uncertainty that charts show.

/// The options that have a band: focus and baseline, and those asked for that are visible; none without ranges.
[[nodiscard]] OptionSet bandOptions(const Scenario& scenario);

/// The volumes at which a band over the axis is to be computed: as dense as curves are, and where the GPUs' steps stand
/// still over all draws, on both sides of each step that the curve shows.
[[nodiscard]] std::vector<double> bandVolumes(const Draws& draws, Option option, const VolumeAxis& axis);

/// The bands of the monthly totals along the axis, in the model's order; none without ranges.
[[nodiscard]] std::vector<Band> totalBands(const Scenario& scenario, const VolumeAxis& axis);

/// The bands of the cumulative cash over the months, in the model's order; none without ranges.
[[nodiscard]] std::vector<Band> cashBands(const Scenario& scenario);

/// What the bands are, in words; empty without ranges.
[[nodiscard]] Message bandNote(const Scenario& scenario);

} // namespace breakeven
