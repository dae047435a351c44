// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_piece.h"

#include "widgets/report/tagged/pdf_mark.h"

#include <QPainter>

namespace breakeven {

PdfPieces fewTogether(std::vector<PdfPieces> rows)
{
    constexpr std::size_t first = 3;
    constexpr std::size_t last = 5;
    PdfPieces pieces;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isLast = i + 1 == rows.size();
        if (!rows[i].empty() && !isLast && (i + 1 < first || i + last >= rows.size()))
            rows[i].back().keepWithNext = true;
        append(pieces, std::move(rows[i]));
    }
    return pieces;
}

PdfPieces tagged(PdfPieces pieces, std::size_t tag)
{
    for (PdfPiece& piece : pieces)
        piece.draw = [draw = std::move(piece.draw), tag](QPainter& painter, QPointF at) {
            const PdfMark mark(painter, tag);
            draw(painter, at);
        };
    return pieces;
}

} // namespace breakeven
