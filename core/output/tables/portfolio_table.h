// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// The tasks in the order in which to move them, those behind them that are pinned to the API; the headings alone
/// without tasks. Columns: "Step", the place in that order, absent of a task that can't move; "Task"; "Best plan",
/// where it is in it, and "Pinned", if it is: "api" or "own"; its volume, tokens and what else a task has of its own,
/// with their units; "At the API", "Own model", without GPUs, and "Saves alone" (USD/month); "Load" in GPUs; "Total
/// once moved" (USD/month) and "GPUs once moved", of all tasks then; with ranges "Moves in (share of cases)".
[[nodiscard]] std::vector<TableRow> portfolioTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
