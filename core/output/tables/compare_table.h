// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// Scenarios side by side, as the table beside their curves has them: a row for each figure of the focus, each option
/// that any of them shows and each input that differs. Columns: "What"; "Unit", empty where the row holds words; then
/// one for each scenario, headed by its name. A figure that does not exist leaves its cell empty.
[[nodiscard]] std::vector<TableRow> compareTable(const Evaluation& now, const ViewRequest& request = {});

} // namespace breakeven
