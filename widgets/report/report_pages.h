// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/report.h"
#include "core/pace.h"
#include "widgets/report/tagged/pdf_outline.h"
#include "widgets/report/tagged/pdf_tags.h"

#include <vector>

class QPagedPaintDevice;

namespace breakeven {

struct Theme;

/// Paints the pages of a report on a device whose origin is the paper's corner and whose resolution is 96 dots an inch:
/// a PDF or a printer. Pages are as large as the device's, and say how many there are of the whole report. Adds what
/// the document consists of to the tags, and gives the places of its outline.
[[nodiscard]] std::vector<PdfBookmark> paintReport(QPagedPaintDevice& device, const Report& report,
                                                   const Evaluation& evaluation, const Theme& theme, PdfTags& tags,
                                                   Pace* pace = nullptr);

} // namespace breakeven
