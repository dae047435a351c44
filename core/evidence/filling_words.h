// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/provenance.h"

#include <vector>

namespace breakeven {

/// What one piece of evidence would change, in words.
struct FillingLine {
    Label label;    ///< the input's
    Message before; ///< what the scenario says now: "$3.00 /M tokens"
    Message after;  ///< what it would say: "$2.50 /M tokens", with its range where there is one
    Message source; ///< the sentence of its provenance
    bool changes;   ///< whether the value or the range would be another
    Message remark; ///< a word on it, "derived"; may be empty

    friend bool operator==(const FillingLine&, const FillingLine&) = default;
};

/// A line for each value, in their order.
[[nodiscard]] std::vector<FillingLine> fillingLines(const Scenario& scenario, const std::vector<SourcedValue>& values);

} // namespace breakeven
