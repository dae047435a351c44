// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/option_costs.h"
#include "core/scenario/scenario.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// What a task costs where it stays and where it moves, in US dollars a month, with its own parameters at its own
/// volume (MODEL.md, "A portfolio of tasks").
struct TaskCosts {
    double volume = 0; ///< requests a month
    double base = 0;   ///< at the frontier API: tokens and errors
    double own = 0;    ///< with a model of its own: tuning, retraining and errors, but no GPUs
    double load = 0;   ///< in GPUs of the host
    double busy = 0;   ///< GPUs that compute for it, in the mean over the host's hours
    std::optional<TaskPlace> pinned;

    /// What moving brings before GPUs are paid; may be negative.
    [[nodiscard]] double gain() const { return base - own; }
};

/// The terms of which every plan's costs are made.
struct PortfolioCosts {
    Option host = Option::RentedGpu; ///< where tasks move to
    std::vector<TaskCosts> tasks;
    double apiUpkeep = 0; ///< US dollars a month, if any task stays
    OptionCosts fleet;    ///< the host without any task: its GPUs, platform, upkeep and setting up

    [[nodiscard]] double replicasFor(double load) const { return fleet.fleet.replicasFor(load); }
    /// US dollars a month, if any task moves.
    [[nodiscard]] double fleetCost(double replicas) const { return fleet.totalWith(replicas, 0); }
};

/// Owned hardware is the host if it is the focus, else rented GPUs are.
[[nodiscard]] PortfolioCosts portfolioCosts(const Scenario& scenario);

/// Which tasks move, by their places.
using Plan = std::vector<bool>;

struct PlanCosts {
    std::size_t moved = 0; ///< tasks
    double total = 0;      ///< US dollars a month, of all tasks together
    double ofMoved = 0;    ///< of it, what the tasks that move cost without the GPUs
    double ofStaying = 0;  ///< of it, what the others cost without the API's upkeep
    double apiUpkeep = 0;  ///< of it; 0 if none stays
    double fleet = 0;      ///< of it, the GPUs that the tasks share; 0 if none moves
    double gpus = 0;
    std::optional<double> utilization; ///< share of the online GPUs' time; absent without any
};

[[nodiscard]] PlanCosts planCosts(const PortfolioCosts& costs, const Plan& plan);

} // namespace breakeven
