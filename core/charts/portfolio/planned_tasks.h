// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfolio.h"

#include <vector>

namespace breakeven {

/// A scenario's tasks as they are planned.
struct PlannedTasks {
    Portfolio plan;
    /// By task, the share of cases in which it moves; empty without ranges, or where nobody has counted them yet.
    std::vector<double> shares;
};

} // namespace breakeven
