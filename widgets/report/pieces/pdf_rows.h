// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/pieces/pdf_text.h"

#include <optional>

namespace breakeven {

/// Texts side by side, as a row of a table has them.
struct PdfCell {
    PdfLines lines;
    double left;                         ///< from the row's left end
    std::optional<std::size_t> tag = {}; ///< of its element
};

struct PdfRowLook {
    double padding = 0; ///< above and below the texts
    double width = 0;   ///< of the rules
    QColor below;       ///< of the rule under the row; invalid for none
    QColor above;       ///< of the one over it
};

/// A row: a piece for each line, kept together unless it is long.
[[nodiscard]] PdfPieces rowPieces(const std::vector<PdfCell>& cells, const PdfRowLook& look);

/// The same as one piece, whose cells may have lines of different heights.
[[nodiscard]] PdfPiece solidRow(const std::vector<PdfCell>& cells, const PdfRowLook& look, Qt::Alignment edge);

} // namespace breakeven
