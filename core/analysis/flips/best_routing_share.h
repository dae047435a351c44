// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

namespace breakeven {

/// How much of the traffic to route to the small model.
struct RoutingShare {
    double percent; ///< 0 … 100, as routed_share
    double total;   ///< the hybrid's monthly total there, in US dollars
};

/// The share at which the hybrid's steady-state total at the scenario's volume is least, errors included; of several
/// that cost the same (equality rule) the lowest.
///
/// Between two GPU steps, or bends of serverless, the total is a straight line of the share, so the best is 0, 100 or
/// where a piece ends: the share that just fills the replicas. The totals at the ends of a fleet's pieces are linear in
/// the count of replicas within each residue class of servers, so of each class only the first and the last can be
/// best, however many steps there are.
[[nodiscard]] RoutingShare bestRoutingShare(const Scenario& scenario);

} // namespace breakeven
