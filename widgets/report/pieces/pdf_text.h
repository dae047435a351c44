// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report/pieces/pdf_piece.h"

#include <QColor>
#include <QFont>
#include <QString>

class QTextLayout;

namespace breakeven {

/// How text looks in a report.
struct PdfType {
    QFont font;
    QColor color;
    double pitch = 0; ///< from line to line
};

/// Inter in that size, laid out without the rounding that is meant for screens.
[[nodiscard]] PdfType pdfType(int pixels, const QColor& color, bool strong = false);

/// Text that is broken into lines of a width, at words if it can be. Right-to-left text stands at the right. A
/// question mark stands for what no typeface draws.
class PdfLines {
public:
    PdfLines(const QString& text, const PdfType& type, double width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int count() const;
    [[nodiscard]] double pitch() const { return m_type.pitch; }
    [[nodiscard]] double height() const { return count() * m_type.pitch; }
    /// Draws one of them into a line whose top left that is; nothing for one that there is not. A space at which the
    /// text is broken is drawn as well, which parts the words for who reads the file without seeing it.
    void draw(QPainter& painter, QPointF topLeft, int line) const;
    void drawAll(QPainter& painter, QPointF topLeft) const;

private:
    PdfType m_type;
    std::shared_ptr<QTextLayout> m_layout; ///< which can't be copied, and stays as it is
};

/// How wide a text is on one line.
[[nodiscard]] double widthOf(const QString& text, const PdfType& type);
/// How wide its longest word is.
[[nodiscard]] double widestWord(const QString& text, const PdfType& type);

/// A paragraph: a piece for each line. Neither its first nor its last line stands alone on a page.
[[nodiscard]] PdfPieces paragraph(const QString& text, const PdfType& type, double width, double before);

} // namespace breakeven
