// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/report_html.h"

namespace breakeven {

/// The style sheet of a report, for screens and for that paper.
[[nodiscard]] std::string reportStyle(const ReportColors& colors, Paper paper);

} // namespace breakeven
