// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"
#include "core/output/table.h"

namespace breakeven {

/// The breakdown at the scenario's volume, one row an option that is shown, cheapest first: its components, total and
/// cost per request in US dollars, unrounded. The first row names the columns.
[[nodiscard]] std::vector<TableRow> breakdownTable(const Evaluation& evaluation);

} // namespace breakeven
