// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/tagged/pdf_tags.h"

#include <QPointF>
#include <QString>

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
    QString bookmark = {}; ///< what the outline calls the place; empty for most
    int bookmarkLevel = 0; ///< from 0, that of a section
    double give = 0;       ///< by how much it may be lower, if pages are fuller then
    /// Draws one that gives in any height that it may have.
    std::function<void(QPainter& painter, QPointF topLeft, double height)> drawLow = {};
};

using PdfPieces = std::vector<PdfPiece>;

/// The pieces of a table's or a list's rows, of which a page begins or ends with a few at least, if they are not all of
/// them on one.
[[nodiscard]] PdfPieces fewTogether(std::vector<PdfPieces> rows);

/// Pieces whose drawing belongs to an element of the document's structure.
[[nodiscard]] PdfPieces tagged(PdfPieces pieces, std::size_t tag);

/// Adds pieces behind others.
inline void append(PdfPieces& to, PdfPieces pieces)
{
    for (PdfPiece& piece : pieces)
        to.push_back(std::move(piece));
}

} // namespace breakeven
