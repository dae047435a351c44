// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// The decision map: a row for each cell, the lowest row of cells first, from left to right. Columns: "INPUT (UNIT)"
/// for the input along and the one up, in the middle of the cell; "Cheapest", among the options that are shown; "Saving
/// of FOCUS against BASELINE (USD/month)", below 0 where the focus is dearer.
[[nodiscard]] std::vector<TableRow> mapTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
