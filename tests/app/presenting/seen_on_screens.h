// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/suggested_ranges.h"
#include "core/scenario/edits.h"
#include "core/scenario/states.h"
#include "tests/support/portfolio_scenarios.h"

#include <QRect>

namespace breakeven::test {

enum class Seen { ChartAlone, ChartWithAll, SlidersAndStates };

/// With something to see on every view, or nearly nothing.
inline Scenario shown(Seen seen)
{
    Scenario scenario = seen == Seen::ChartAlone ? Scenario{} : fiveTasks();
    if (seen != Seen::ChartAlone) {
        scenario.ranges = suggestedRanges(scenario);
        scenario = withPin(scenario, pinOf(scenario));
        scenario.parameters.gpuRate = 1.2;
    }
    if (seen == Seen::SlidersAndStates) {
        scenario.presentation.inputs = {"volume", "gpu_rate", "api_input_price", "input_tokens"};
        scenario.presentation.states = {stateOf(scenario, "Today"), stateOf(scenario, "With caching"),
                                        stateOf(scenario, "Own hardware")};
    }
    return scenario;
}

/// How large everything is shown, and where.
struct Placed {
    double ratio;
    QRect chart;
    QRect verdict;
    bool operator==(const Placed&) const = default;
};

} // namespace breakeven::test
