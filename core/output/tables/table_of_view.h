// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view.h"
#include "core/charts/view_request.h"
#include "core/files/table.h"

#include <vector>

namespace breakeven {

/// The numbers that a view shows, from the same functions: exact, in plain units, absent where a figure does not exist.
/// The first row names the columns (each view's own header says which), and every row has as many cells. A name in them
/// may be anything that a scenario's name may be.
[[nodiscard]] std::vector<TableRow> tableOfView(View view, const Evaluation& evaluation,
                                                const ViewRequest& request = {});

} // namespace breakeven
