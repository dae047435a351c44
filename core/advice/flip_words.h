// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/flip_marks.h"

#include <string>
#include <vector>

namespace breakeven {

/// A flip mark in words; numbers have three digits, or as many as tell them from the current value.
struct FlipLine {
    const Parameter* parameter = nullptr;
    std::string text;     ///< in a list of what would change the answer: "GPU rate above $2.29/hour"
    std::string sentence; ///< at the mark: "Rented GPU costs more than the frontier API above $2.29 an hour"
};

/// Essential parameters in the table's order, then the others, the nearest on its slider first.
[[nodiscard]] std::vector<FlipLine> flipLines(const Scenario& scenario, const std::vector<FlipMark>& marks);

} // namespace breakeven
