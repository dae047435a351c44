// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/paper.h"
#include "core/output/report/report.h"
#include "core/pace.h"

#include <string>

namespace breakeven {

/// The report of an evaluation as an HTML page (core/output/report/html/report_html.h) with its charts, in the light
/// theme.
[[nodiscard]] std::string reportPage(const Report& report, const Evaluation& evaluation, Paper paper,
                                     Pace* pace = nullptr);

} // namespace breakeven
