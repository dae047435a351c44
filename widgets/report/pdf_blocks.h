// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/report.h"
#include "widgets/report/pieces/pdf_piece.h"
#include "widgets/report/report_chart.h"
#include "widgets/report/tagged/pdf_tags.h"

namespace breakeven {

struct Theme;

/// What the parts of a report are drawn with.
struct PdfStage {
    const Evaluation& evaluation;
    const Theme& theme;
    const ChartDrawer& drawChart;
    double width;  ///< of the text, in units of 1/96 inch
    PdfTags& tags; ///< what the document consists of
};

/// What stands above the sections: title, question, verdict and key figures.
[[nodiscard]] PdfPieces openingPieces(const Report& report, const PdfStage& stage);

/// A section with its heading, which never stands at the end of a page.
[[nodiscard]] PdfPieces sectionPieces(const ReportSection& section, const PdfStage& stage);

} // namespace breakeven
