// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/pieces/pdf_piece.h"

namespace breakeven {

/// A piece on its page.
struct PlacedPiece {
    const PdfPiece* piece;
    double top; ///< from the top of the page
    double height;
};

using PdfPage = std::vector<PlacedPiece>;

/// Pieces one below the other on pages of that height, which end where all of them are as full as they can be, and the
/// last one is not nearly empty. What is to be kept together stands on one page; what is higher than a page is broken
/// between its pieces. Pieces that give are as high as they are said to be unless the page has no room for that. The
/// pieces must outlive the pages.
[[nodiscard]] std::vector<PdfPage> pagesOf(const PdfPieces& pieces, double height);

} // namespace breakeven
