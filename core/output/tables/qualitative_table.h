// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// The qualities: a row for each, then "Weighted mean" and "Place", 1 for the best. Columns: "Quality"; "Weight", 0 …
/// 5; for each approach its name, over the score in force, 1 … 5, more is better; then for each "NAME before moving",
/// the program's own score, empty in the last two rows. Where no quality has a weight there is no mean.
[[nodiscard]] std::vector<TableRow> qualitativeTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
