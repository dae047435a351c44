// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

namespace breakeven {

// What would change the answer: where it flips, and the costs that are easily forgotten.

[[nodiscard]] ReportSection flipSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection hiddenCostSection(const Evaluation& evaluation);

} // namespace breakeven
