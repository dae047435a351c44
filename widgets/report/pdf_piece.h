// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace breakeven {

/// Something on a page that is never cut: a line of text, a line of a table's row, a chart. In units of 1/96 inch.
struct PdfPiece {
    double height = 0;
    double before = 0;         ///< room above it, but at the top of a page
    bool keepWithNext = false; ///< stands on the same page as the piece that follows it
    /// Stands above it again where a page begins with it: the head of its table.
    std::shared_ptr<const PdfPiece> head;
    std::function<void(QPainter& painter, QPointF topLeft)> draw;
};

using PdfPieces = std::vector<PdfPiece>;

/// Adds pieces behind others.
inline void append(PdfPieces& to, PdfPieces pieces)
{
    for (PdfPiece& piece : pieces)
        to.push_back(std::move(piece));
}

} // namespace breakeven
