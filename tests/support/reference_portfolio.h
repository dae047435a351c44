// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "tests/support/reference_model.h"

#include <vector>

namespace reference {

/// The terms of MODEL.md, "A portfolio of tasks", for one task.
struct TaskTerms {
    Real base = 0;
    Real own = 0;
    Real load = 0;
    Real busySeconds = 0; ///< v·gpu_seconds
};

/// A scenario's tasks, and what plans of them cost: worked out from the formulas, the slow way.
struct Portfolio {
    explicit Portfolio(const breakeven::Scenario& scenario);

    [[nodiscard]] Real gpus(Real load) const;
    /// What a fleet of so many GPUs costs a month, with setting up.
    [[nodiscard]] Real fleet(Real gpus) const;
    [[nodiscard]] Real total(const std::vector<bool>& moves) const;
    [[nodiscard]] Real utilization(const std::vector<bool>& moves) const;
    /// What the task would save if it alone moved while others stay.
    [[nodiscard]] Real alone(const TaskTerms& task) const;
    /// The best plan of all that keep the pinned tasks in their places, found by trying each; of equal totals that with
    /// fewer tasks, then the first list of places.
    [[nodiscard]] std::vector<bool> best() const;

    breakeven::Scenario scenario;
    bool owned;
    Real hours;
    std::vector<TaskTerms> tasks;
};

} // namespace reference
