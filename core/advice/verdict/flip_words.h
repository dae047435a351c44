// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/flips/best_routing_share.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// A flip mark in words (core/advice/words/turn.h).
struct FlipLine {
    const Parameter* parameter = nullptr;
    double value = 0; ///< of the parameter, at which the answer flips
    Message text;     ///< in a list of what would change the answer: "GPU rate above $2.29/hour"
    Message sentence; ///< at the mark: "Rented GPU costs more than the frontier API above $2.29 an hour"
};

/// Essential parameters in the table's order, then the others, the nearest on its slider first.
[[nodiscard]] std::vector<FlipLine> flipLines(const Scenario& scenario, const std::vector<FlipMark>& marks);

/// At the mark of the routing share that costs least: "The hybrid is cheapest with 100 % routed: $4,861 a month".
[[nodiscard]] Message bestShareInWords(const RoutingShare& best);

} // namespace breakeven
