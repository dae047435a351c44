// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/provenance.h"

#include <string>
#include <vector>

namespace breakeven {

/// What one piece of evidence would change, in words.
struct FillingLine {
    std::string label;  ///< the input's
    std::string before; ///< what the scenario says now: "$3.00 /M tokens"
    std::string after;  ///< what it would say: "$2.50 /M tokens", with its range where there is one
    std::string source; ///< the sentence of its provenance
    bool changes;       ///< whether the value or the range would be another
    std::string remark; ///< a word on it, "derived"; may be empty

    friend bool operator==(const FillingLine&, const FillingLine&) = default;
};

/// A line for each value, in their order.
[[nodiscard]] std::vector<FillingLine> fillingLines(const Scenario& scenario, const std::vector<SourcedValue>& values);

} // namespace breakeven
