// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/pieces/pdf_piece.h"

#include <QImage>
#include <QPainter>

namespace breakeven::test {

/// White paper on which that was drawn.
template <typename Draw> [[nodiscard]] QImage drawn(QSize size, const Draw& draw)
{
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    draw(painter);
    return paper;
}

/// Where the paper is no longer white; with a color, where it has just that color.
[[nodiscard]] inline QRect ink(const QImage& paper, const QColor& color = {})
{
    QRect found;
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x) {
            const QRgb pixel = paper.pixel(x, y);
            if (color.isValid() ? pixel == color.rgb() : pixel != qRgb(255, 255, 255))
                found |= QRect(x, y, 1, 1);
        }
    return found;
}

[[nodiscard]] inline double heightOf(const PdfPieces& pieces)
{
    double height = 0;
    for (const PdfPiece& piece : pieces)
        height += piece.before + piece.height;
    return height;
}

/// Which pieces stand on the page of the next one, as "1 1 0".
[[nodiscard]] inline QString kept(const PdfPieces& pieces)
{
    QStringList marks;
    for (const PdfPiece& piece : pieces)
        marks << (piece.keepWithNext ? QStringLiteral("1") : QStringLiteral("0"));
    return marks.join(QLatin1Char(' '));
}

/// Draws pieces below each other.
inline void drawPieces(QPainter& painter, const PdfPieces& pieces, QPointF at = {})
{
    for (const PdfPiece& piece : pieces) {
        at.ry() += piece.before;
        piece.draw(painter, at);
        at.ry() += piece.height;
    }
}

} // namespace breakeven::test
