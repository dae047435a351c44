// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/report_blocks.h"

namespace breakeven {

// The sections of a report. One without blocks is left out.

[[nodiscard]] ReportSection breakEvenSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection costSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection overTimeSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection sensitivitySection(const Evaluation& evaluation);
[[nodiscard]] ReportSection uncertaintySection(const Evaluation& evaluation);
[[nodiscard]] ReportSection flipSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection hiddenCostSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection courseSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection warningSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection claimSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection notesSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection workloadSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection inputSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection assumptionSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection methodSection(const Evaluation& evaluation);

} // namespace breakeven
