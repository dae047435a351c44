// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace breakeven {

/// A note at a point of a chart.
struct ChartNote {
    std::size_t place; ///< in the presentation
    Annotation note;
};

/// The notes of a view's chart, in their order; those of other views are left out.
[[nodiscard]] std::vector<ChartNote> notesOf(const Scenario& scenario, std::string_view view);

/// Whether one scenario is the other but for its notes, so that all else that is drawn of it stays.
[[nodiscard]] bool onlyNotesDiffer(const Scenario& one, const Scenario& other);

} // namespace breakeven
