// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "core/charts/comparison.h"

#include <cstddef>
#include <string>
#include <vector>

namespace breakeven {

/// Break-even curves of several scenarios on one frame: the focus and the baseline of each.
struct ComparisonChart {
    struct Series {
        std::size_t scenario;
        Option option;
        bool focus; ///< or else the baseline
        Curve curve;
        std::string label;
    };
    /// Where a scenario breaks even, or where its volume stands on the curve of its focus.
    struct Mark {
        std::size_t scenario;
        Option option;
        bool breakEven;
        double volume;
        double cost;
    };
    ChartFrame frame;
    std::vector<ComparedScenario::Kind> kinds; ///< of the scenarios
    /// The baselines, then the foci, what is now at the end of each; a baseline that all share stands there once.
    std::vector<Series> series;
    std::vector<Mark> marks;
};

/// The frame, on logarithmic axes, in which everything that matters of every scenario is seen. At least one scenario.
[[nodiscard]] ChartFrame fittingFrame(const std::vector<ComparedScenario>& scenarios);

/// `pixels` is the width of the plot.
[[nodiscard]] ComparisonChart comparisonChart(const std::vector<ComparedScenario>& scenarios, const ChartFrame& frame,
                                              double pixels);

} // namespace breakeven
