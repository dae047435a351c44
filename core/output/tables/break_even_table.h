// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "core/files/table.h"

namespace breakeven {

/// The break-even chart within its frame: a row for each volume at which it has a point, ascending, and for the
/// scenario's volume and each crossing in the frame. Columns: "Volume (requests/month)"; for each visible option, in
/// the model's order, "NAME (USD/month)", its monthly total, and where it has a band of uncertainty "NAME p10
/// (USD/month)" and "NAME p90 (USD/month)"; for the baseline and the focus that were pinned "Pinned NAME (USD/month)";
/// "Cheapest", among the options that are shown; "Mark": "volume", "break-even" or "settled break-even", else empty.
///
/// Totals are the model's at that very volume, also where the chart draws a line over steps too narrow to see. On
/// either side of a GPU step that it does draw there is a row, 1e-9 of the volume apart.
[[nodiscard]] std::vector<TableRow> breakEvenTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
