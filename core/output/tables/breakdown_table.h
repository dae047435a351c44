// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// The breakdown at the scenario's volume: a row for each visible option, cheapest first. Columns: "Option"; for each
/// component "NAME (USD/month)"; "Total (USD/month)"; "Cost per request (USD)"; "Cost per correct answer (USD)", empty
/// where no answer is correct; of the compute what idles, "Headroom for peaks (USD/month)" and "Spare (USD/month)",
/// empty without GPUs of its own; "Volume (requests/month)".
[[nodiscard]] std::vector<TableRow> breakdownTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
