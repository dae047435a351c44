// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/report/sections/report_blocks.h"

namespace breakeven {

/// Every option's costs at the volume, component by component.
[[nodiscard]] ReportSection costSection(const Evaluation& evaluation);

} // namespace breakeven
