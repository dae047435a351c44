// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/decision_map.h"
#include "core/analysis/shared_evaluation.h"
#include "core/pace.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace breakeven {

/// The window onto volumes and costs that a chart of curves shows.
struct ChartFrame {
    Range volume{};
    Range cost{};
    bool logarithmic = true;
    friend bool operator==(const ChartFrame&, const ChartFrame&) = default;
};

/// What a view is asked for beside the scenario, which says the rest. A view takes from it what concerns it.
struct ViewRequest {
    // What people choose, on screen or with a command.
    bool logarithmic = true;                   ///< the break-even chart's axes, if no frame says it
    std::optional<ChartFrame> frame = {};      ///< of the curves over the volume; absent for the one that fits
    bool allInputs = false;                    ///< bars for all inputs in the tornado, not just for the strongest
    std::vector<SharedEvaluation> others = {}; ///< what stands beside the scenario in the comparison
    // What the one asks for that draws it.
    double pixels = 1200;       ///< width of the plot, which decides how fine steps and strips are; that of a slide
    bool bands = false;         ///< with the bands of uncertainty, which take longer than all the rest
    MapCells cells = coarseMap; ///< of the map
    std::stop_token stop = {};  ///< gives up the map
    Pace* pace = nullptr;       ///< of a drawing that somebody waits for
};

} // namespace breakeven
