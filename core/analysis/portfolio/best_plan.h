// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfolio_costs.h"

#include <cstdint>

namespace breakeven {

inline constexpr std::uint64_t mostPlanSteps = 2000000;

struct BestPlan {
    Plan moves;
    PlanCosts costs;
    /// US dollars a month by which another plan may cost less; above 0 only where the search was stopped.
    double offByAtMost = 0;

    /// Whether no plan costs less, which then is proven.
    [[nodiscard]] bool isOptimal() const { return offByAtMost == 0; }
};

/// The tasks to move with the least total, of all plans that keep the pinned tasks in their places; of equal totals the
/// plan with fewer tasks, then the first list of places. After `mostSteps` nodes, or as much other work, the search
/// stops with what it has.
[[nodiscard]] BestPlan bestPlan(const PortfolioCosts& costs, std::uint64_t mostSteps = mostPlanSteps);

} // namespace breakeven
