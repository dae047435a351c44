// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "core/charts/view.h"
#include "core/files/table.h"

#include <optional>
#include <vector>

namespace breakeven {

/// What a view's table depends on beside the scenario.
struct TableOptions {
    View view = View::BreakEven;
    bool logarithmic = true;              ///< the break-even chart's axes
    std::optional<ChartFrame> frame = {}; ///< the break-even chart's, as on screen; absent for the one that fits
    std::vector<Evaluation> others = {};  ///< what stands beside the scenario in the comparison
};

/// The numbers that a view shows, from the same functions: exact, in plain units, absent where a figure does not exist.
/// The first row names the columns (each view's own header says which), and every row has as many cells. A name in them
/// may be anything that a scenario's name may be. The map has coarseMap's cells.
[[nodiscard]] std::vector<TableRow> tableOfView(const Evaluation& evaluation, const TableOptions& options);

} // namespace breakeven
