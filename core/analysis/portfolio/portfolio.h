// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/best_plan.h"

#include <vector>

namespace breakeven {

/// One more task that moves.
struct MovingStep {
    std::size_t task; ///< its place
    double total;     ///< US dollars a month of all tasks, once it has moved after those before it
    double gpus;      ///< of the fleet then
};

/// A scenario's tasks together: which of them to move, and what that brings (MODEL.md, "A portfolio of tasks"). Money
/// is in US dollars a month.
struct Portfolio {
    PortfolioCosts costs;
    BestPlan best;
    double allAtBaseline = 0;  ///< the total if none moved
    double allMoved = 0;       ///< the total if all moved, pinned or not
    std::vector<double> alone; ///< by task: what it would save if it alone moved
    /// The tasks that are pinned to the GPUs, then the others of the best plan, then those that are not pinned to the
    /// API: most gain per load first.
    std::vector<MovingStep> order;

    /// Of the best plan; 0 where the equality rule says so, below 0 where pinned tasks cost more.
    [[nodiscard]] double saving() const;
    /// Of the tasks that move, how many would pay alone.
    [[nodiscard]] std::size_t payingAlone() const;
};

[[nodiscard]] Portfolio portfolio(const Scenario& scenario);

} // namespace breakeven
