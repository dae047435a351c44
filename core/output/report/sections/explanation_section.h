// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

namespace breakeven {

/// The appendix: how the focus' and the baseline's month comes about, component by component, and each step that their
/// formulas name.
[[nodiscard]] ReportSection explanationSection(const Evaluation& evaluation);

} // namespace breakeven
