// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

namespace breakeven {

// What follows: the course, the warnings and the checked claims.

[[nodiscard]] ReportSection courseSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection warningSection(const Evaluation& evaluation);
[[nodiscard]] ReportSection claimSection(const Evaluation& evaluation);

} // namespace breakeven
