// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

namespace breakeven {

// Sections around a chart each.

[[nodiscard]] ReportSection breakEvenSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection overTimeSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection sensitivitySection(const Evaluation& evaluation);
[[nodiscard]] ReportSection uncertaintySection(const Evaluation& evaluation);
[[nodiscard]] ReportSection informationSection(const Evaluation& evaluation);

} // namespace breakeven
