// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// What it is worth to know before deciding: a row for everything, then one for each input that has a range, the
/// largest value first; the headings alone without ranges. Columns: "Input"; "Input unit"; "Low" and "High", its range;
/// "Worth at most"; "Unit", of that; "Months" over which it is counted.
[[nodiscard]] std::vector<TableRow> informationTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
