// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

namespace breakeven {

/// Which tasks to move: the best plan in words, the chart, and the tasks in the order in which to move them, as many
/// as a reader looks at. Nothing without tasks.
[[nodiscard]] ReportSection portfolioSection(const Evaluation& evaluation);

} // namespace breakeven
