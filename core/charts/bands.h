// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty/uncertainty.h"

#include <string>

namespace breakeven {

// The bands of uncertainty that charts show.

/// The options that have a band: focus and baseline, and those asked for that are visible; none without ranges.
[[nodiscard]] OptionSet bandOptions(const Scenario& scenario);

/// The bands of the monthly totals along the axis, in the model's order; none without ranges.
[[nodiscard]] std::vector<Band> totalBands(const Scenario& scenario, const VolumeAxis& axis);

/// The bands of the cumulative cash over the months, in the model's order; none without ranges.
[[nodiscard]] std::vector<Band> cashBands(const Scenario& scenario);

/// What the bands are, in words; empty without ranges.
[[nodiscard]] std::string bandNote(const Scenario& scenario);

} // namespace breakeven
