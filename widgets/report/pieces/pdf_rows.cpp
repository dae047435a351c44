// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_rows.h"

#include "widgets/report/tagged/pdf_mark.h"

#include <QPainter>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int mostTogether = 14; ///< lines of a row that stay on one page

void drawRule(QPainter& painter, QPointF from, double width, const QColor& color)
{
    painter.fillRect(QRectF(from, QSizeF(width, 0.75)), color);
}

} // namespace

PdfPieces rowPieces(const std::vector<PdfCell>& cells, const PdfRowLook& look)
{
    int count = 1;
    double pitch = 0;
    for (const PdfCell& cell : cells) {
        count = std::max(count, cell.lines.count());
        pitch = std::max(pitch, cell.lines.pitch());
    }
    PdfPieces pieces;
    for (int i = 0; i < count; ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i + 1 == count;
        const double top = isFirst ? look.padding : 0;
        const double height = top + pitch + (isLast ? look.padding : 0);
        const bool keep = !isLast && (count <= mostTogether || isFirst || i + 2 == count);
        pieces.push_back({height, 0, keep, nullptr, [=](QPainter& painter, QPointF at) {
                              for (const PdfCell& cell : cells) {
                                  const PdfMark mark(painter, cell.tag);
                                  cell.lines.draw(painter, at + QPointF(cell.left, top), i);
                              }
                              if (isFirst && look.above.isValid())
                                  drawRule(painter, at, look.width, look.above);
                              if (isLast && look.below.isValid())
                                  drawRule(painter, at + QPointF(0, height - 0.75), look.width, look.below);
                          }});
    }
    return pieces;
}

PdfPiece solidRow(const std::vector<PdfCell>& cells, const PdfRowLook& look, Qt::Alignment edge)
{
    double inner = 0;
    for (const PdfCell& cell : cells)
        inner = std::max(inner, cell.lines.height());
    const double height = inner + 2 * look.padding;
    return {height, 0, false, nullptr, [=](QPainter& painter, QPointF at) {
                for (const PdfCell& cell : cells) {
                    const PdfMark mark(painter, cell.tag);
                    const double down = edge == Qt::AlignBottom ? inner - cell.lines.height() : 0;
                    cell.lines.drawAll(painter, at + QPointF(cell.left, look.padding + down));
                }
                if (look.below.isValid())
                    drawRule(painter, at + QPointF(0, height - 0.75), look.width, look.below);
            }};
}

} // namespace breakeven
