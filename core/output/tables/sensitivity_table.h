// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// The tornado: a row for each input that moves the figure, the strongest first, all of them. Columns: "Option";
/// "Figure"; "Figure unit"; "Input"; "Input unit"; "Low" and "High", the input's two values; "Figure now"; "Figure at
/// low"; "Figure at high", empty where the figure does not exist.
[[nodiscard]] std::vector<TableRow> sensitivityTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
