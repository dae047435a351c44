// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "core/charts/comparison.h"

#include <cstddef>
#include <vector>

namespace breakeven {

/// Several scenarios side by side: the break-even curves of the focus and the baseline of each on one frame, and their
/// figures.
struct ComparisonChart {
    struct Series {
        std::size_t scenario;
        Option option;
        bool focus; ///< or else the baseline
        Curve curve;
        Message label;
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
    Comparison table; ///< empty if only the curves were asked for
};

/// The frame, on logarithmic axes, in which everything that matters of every scenario is seen. At least one scenario.
[[nodiscard]] ChartFrame fittingFrame(const std::vector<ComparedScenario>& scenarios);

/// The scenario beside its pinned state and the others.
[[nodiscard]] ComparisonChart comparisonChart(const Evaluation& now, const ViewRequest& request = {});

/// The curves alone, of at least one scenario.
[[nodiscard]] ComparisonChart comparedCurves(const std::vector<ComparedScenario>& scenarios,
                                             const ViewRequest& request = {});

/// The scenarios' names, for who can't see the chart.
[[nodiscard]] Message comparisonInWords(const ComparisonChart& chart);

} // namespace breakeven
