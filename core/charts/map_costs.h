// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/cost_list.h"
#include "core/inputs/parameter.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace breakeven {

/// The visible options' monthly totals with both parameters set, dearest first, in US dollars.
[[nodiscard]] std::vector<CostAt> costsThere(Scenario scenario, const Parameter& x, double valueX, const Parameter& y,
                                             double valueY);

} // namespace breakeven
