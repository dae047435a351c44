// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// The figures of the pages of advice: a row for each. Columns: "Page", as it is called; "Item"; "Figure"; "Unit";
/// "Value", empty where the figure does not exist. In this order:
/// - "Fit check": the advice, in words, and the count of open questions;
/// - "Strategy": the three steps' figures;
/// - "Hidden costs": for each what it adds to focus and baseline, and the answer without it;
/// - "Claims": for each, published and own, what was published ("Published from" and "Published to") and what its
///   inputs give ("Computed"); the item names the scenario and the claim.
/// Evaluates all presets for the claims.
[[nodiscard]] std::vector<TableRow> adviceTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
