// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/pdf_piece.h"

namespace breakeven {

/// A piece and its distance from the top of its page.
struct PlacedPiece {
    const PdfPiece* piece;
    double top;
};

using PdfPage = std::vector<PlacedPiece>;

/// Pieces one below the other on pages of that height. What is to be kept together begins a new page if it does not fit
/// on the rest of the old one; what is higher than a page is broken between its pieces. The pieces must outlive the
/// pages.
[[nodiscard]] std::vector<PdfPage> pagesOf(const PdfPieces& pieces, double height);

} // namespace breakeven
