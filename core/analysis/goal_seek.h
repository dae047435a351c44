// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <optional>

namespace breakeven {

/// "What labeling cost makes payback 6 months?"
struct Goal {
    const Parameter* parameter;
    Figure figure;
    double target; ///< finite, in the figure's unit
};

struct Sought {
    bool reached;                        ///< the figure is there; else `value` is where it comes nearest
    double value;                        ///< one that the parameter accepts
    std::optional<double> figureAtValue; ///< absent where the figure does not exist
};

/// The value of one parameter, of its whole range, at which a figure of `option` reaches a target: of several the one
/// nearest to the current value (MODEL.md, "Goal seek"). `option` is not the baseline.
[[nodiscard]] Sought seek(const Scenario& scenario, Option option, const Goal& goal);

} // namespace breakeven
