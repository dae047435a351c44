// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"

namespace breakeven {

/// `range` stretched by `factor` around `anchor` (below 1 is closer), on a logarithmic or a linear axis, kept within
/// what a chart can show.
[[nodiscard]] Range zoomed(const Range& range, double factor, double anchor, bool logarithmic);

/// `range` moved by `share` of its length, kept within what a chart can show.
[[nodiscard]] Range panned(const Range& range, double share, bool logarithmic);

} // namespace breakeven
