// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/cost_list.h"
#include "core/charts/view_request.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// What the map's view draws: the map over the two inputs that the scenario asks for.
[[nodiscard]] DecisionMap mapChart(const Evaluation& evaluation, const ViewRequest& request = {});

/// "Decision map: the cheapest of the options shown over Requests per month and GPU rate", as the chart is called where
/// it is not seen.
[[nodiscard]] Message mapName(const DecisionMap& map);

/// What the colors say: "Colored by the cheapest of the options shown".
[[nodiscard]] Message mapKey(const DecisionMap& map);

/// What is the cheapest at the scenario's own values, for who can't see the map.
[[nodiscard]] Message mapInWords(const Evaluation& evaluation);

/// The visible options' monthly totals at a point of the map, dearest first, in US dollars.
[[nodiscard]] std::vector<CostAt> costsThere(Scenario scenario, const Parameter& x, double valueX, const Parameter& y,
                                             double valueY);

} // namespace breakeven
