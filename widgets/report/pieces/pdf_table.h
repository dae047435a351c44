// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/report.h"
#include "widgets/report/pieces/pdf_piece.h"

namespace breakeven {

struct Theme;

/// The table over that width, as an element in another; its head stands on every page that it reaches.
[[nodiscard]] PdfPieces tablePieces(const ReportTable& table, double width, const Theme& theme, PdfTags& tags,
                                    std::size_t parent);

} // namespace breakeven
