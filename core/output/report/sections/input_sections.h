// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

namespace breakeven {

// What the report rests on: the inputs with their sources, the workloads and the notes.

[[nodiscard]] ReportSection inputSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection workloadSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection notesSection(const Evaluation& evaluation);

} // namespace breakeven
