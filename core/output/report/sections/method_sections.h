// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

namespace breakeven {

// How it is computed, and what that takes for granted.

[[nodiscard]] ReportSection assumptionSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection methodSection(const Evaluation& evaluation);

} // namespace breakeven
