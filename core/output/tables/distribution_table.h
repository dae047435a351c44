// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/files/table.h"

namespace breakeven {

/// How the focus' figures spread; the headings alone without ranges. Columns: "Option"; "Figure", the settled
/// break-even and then the monthly saving; "Unit"; "Point"; "From" and "To", in the unit; "Share of cases"; "Share up
/// to here", both 0 … 1. A figure's rows are, by Point,
/// - "bar": each bar over [From, To), its share, and the share below To;
/// - "p10", "p50", "p90": To is the percentile, empty where a case without the figure stands there;
/// - "never": the share of cases without the figure;
/// - "cheaper": the share of cases in which the focus saves anything, From 0; of the monthly saving alone.
[[nodiscard]] std::vector<TableRow> distributionTable(const Evaluation& evaluation, const ViewRequest& request = {});

} // namespace breakeven
