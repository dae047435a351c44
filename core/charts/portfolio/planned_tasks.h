// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfolio.h"

#include <stop_token>
#include <vector>

namespace breakeven {

/// A scenario's tasks as they are planned.
struct PlannedTasks {
    Portfolio plan;
    /// By task, the share of cases in which it moves; empty without ranges, or where nobody has counted them yet.
    std::vector<double> shares;
};

/// The plan alone. Takes as long as portfolio() does.
[[nodiscard]] PlannedTasks plannedTasks(const Scenario& scenario);

/// movingShares(), which takes much longer.
[[nodiscard]] std::vector<double> sharesOfTasks(const Scenario& scenario, const std::stop_token& stop = {});

} // namespace breakeven
