// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "core/charts/breakdown_chart.h"
#include "core/charts/comparison_chart.h"
#include "core/charts/distribution.h"
#include "core/charts/map_chart.h"
#include "core/charts/over_time_chart.h"
#include "core/charts/portfolio/portfolio_chart.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

// Where keys go in a chart, and what is said there: what the pointer finds in it, for who has none.

/// A place in a chart, in the units of its axes.
struct ChartStop {
    double x;
    double y;
    Message words; ///< "Rented GPU costs $1,400 at 1,000,000 requests a month."
};

/// Places along something that one sees as one, from left to right.
using ChartPath = std::vector<ChartStop>;

/// A path for each visible option, all at the same volumes of the frame: round ones, the scenario's own, and where
/// focus and baseline cross.
[[nodiscard]] std::vector<ChartPath> breakEvenStops(const Evaluation& evaluation, const ChartFrame& frame);

/// The same for focus and baseline of each of at least one scenario, at the volumes and break-evens of all.
[[nodiscard]] std::vector<ChartPath> comparisonStops(const std::vector<ComparedScenario>& scenarios,
                                                     const ChartFrame& frame);

/// A path for each visible option, with a stop for each month from 0 on.
[[nodiscard]] std::vector<ChartPath> overTimeStops(const OverTimeChart& chart);

/// A path for each bar, the first one first: its segments by the middle of each, then its total at the bar's end. `y`
/// is the bar's number.
[[nodiscard]] std::vector<ChartPath> breakdownStops(const BreakdownChart& chart);

/// The bars of a figure's panel, by their middles and shares.
[[nodiscard]] ChartPath barStops(const Histogram& histogram, Figure figure);

/// Its rising line, where it passes each tenth of the cases.
[[nodiscard]] ChartPath shareStops(const Histogram& histogram, Figure figure);

/// The steps, by their number and total.
[[nodiscard]] ChartPath portfolioStops(const PortfolioChart& chart);

/// Places all over the map, row by row from below, in fractions of the axes.
[[nodiscard]] std::vector<ChartPath> mapStops(const DecisionMap& map, const Evaluation& evaluation);

} // namespace breakeven
