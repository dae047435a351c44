// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// The cash over time: a row for each month 0 … H. Columns: "Month"; for each visible option, in the model's order,
/// "NAME (USD)", its cash paid up to the end of the month, and where it has a band of uncertainty "NAME p10 (USD)" and
/// "NAME p90 (USD)".
[[nodiscard]] std::vector<TableRow> overTimeTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
