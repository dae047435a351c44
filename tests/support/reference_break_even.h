// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/reference_model.h"

#include <optional>
#include <vector>

namespace reference {

/// Volumes (from, to] over which an option's cost is one straight line.
struct Piece {
    Real from;
    Real to;
    Line cost;
};

/// All pieces between 100 and 1e9 requests a month, one by one; absent if there are more than `atMost`.
[[nodiscard]] std::optional<std::vector<Piece>> pieces(const breakeven::Scenario& scenario, breakeven::Option option,
                                                       std::size_t atMost);

struct Stretch {
    Real from;
    Real to;
    Real condition; ///< by how much the rounding of the costs is magnified in from and to
};

/// The volumes at which the option is cheaper than the baseline, all of them.
[[nodiscard]] std::vector<Stretch> cheaper(const breakeven::Scenario& scenario, const std::vector<Piece>& pieces);

} // namespace reference
