// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <optional>

namespace breakeven {

/// A figure of an option, and what differences of it are measured by.
struct FigureValue {
    std::optional<double> value; ///< absent where the figure does not exist: never pays, not back within the horizon
    /// |b| + |f| for money, in US dollars; |value| for volumes and months.
    double magnitude = 0;
};

/// The figure of `option`, which is not the baseline; computes nothing else. MonthlySaving is at the scenario's volume.
[[nodiscard]] FigureValue figureOf(const Scenario& scenario, Option option, Figure figure);

} // namespace breakeven
