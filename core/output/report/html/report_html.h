// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/html/report_style.h"
#include "core/output/report/report.h"

#include <map>
#include <string>

namespace breakeven {

/// A chart as two SVG files, whose ids are found in no other drawing of the report.
struct ReportDrawing {
    std::string wide;
    std::string narrow; ///< for a phone
};

/// The report as one HTML file that needs nothing else: no script, no network. Reads on a phone, on a desktop and on
/// that paper, in the catalog's language. A chart without a drawing is left out. The same values give the same bytes.
[[nodiscard]] std::string reportHtml(const Report& report, const std::map<View, ReportDrawing>& drawings,
                                     const ReportColors& colors, Paper paper, const Catalog& catalog = english);

} // namespace breakeven
