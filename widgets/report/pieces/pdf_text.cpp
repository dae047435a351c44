// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_text.h"

#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace breakeven {

PdfType pdfType(int pixels, const QColor& color, bool strong)
{
    constexpr double pitch = 1.4;
    QFont font = textFont(pixels, strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, color, qRound(pixels * pitch) * 1.0};
}

namespace {

/// With a question mark for each character that no typeface of this computer draws: a box stands for no character, and
/// who listens to the file would hear nothing.
QString drawable(const QString& text, const QFont& font)
{
    constexpr char32_t lastLatin = 0x17F; // which Inter draws
    const QFontMetricsF metrics(font);
    QString drawn;
    for (const char32_t character : text.toUcs4()) {
        const bool isDrawn = character <= lastLatin || metrics.inFontUcs4(character) ||
                             QChar::category(character) == QChar::Separator_Line;
        drawn += isDrawn ? QString::fromUcs4(&character, 1) : QStringLiteral("?");
    }
    return drawn;
}

void layOut(QTextLayout& layout, double width)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

/// Whether the last line is a short word alone.
bool endsAlone(const QTextLayout& layout, double width)
{
    constexpr double shortShare = 0.25;
    if (layout.lineCount() < 2)
        return false;
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.naturalTextWidth() < shortShare * width && layout.text().at(last.textStart() - 1).isSpace() &&
           !layout.text().mid(last.textStart(), last.textLength()).trimmed().contains(QLatin1Char(' '));
}

/// In a little less width another word joins it; not where that would take a line more.
void avoidLoneWord(QTextLayout& layout, double width, double widestWord)
{
    constexpr double leastShare = 0.6;
    constexpr double step = 4;
    const double least = std::max(leastShare * width, widestWord);
    const int lines = layout.lineCount();
    for (double narrower = width - step; narrower > least; narrower -= step) {
        layOut(layout, narrower);
        if (layout.lineCount() != lines)
            break;
        if (!endsAlone(layout, width))
            return;
    }
    layOut(layout, width);
}

} // namespace

PdfLines::PdfLines(const QString& text, const PdfType& type, double width, Qt::Alignment alignment)
    : m_type(type), m_layout(std::make_shared<QTextLayout>(drawable(text, type.font), type.font))
{
    QTextOption option(text.isRightToLeft() ? Qt::AlignRight : alignment); // Qt leaves it at the left
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    layOut(*m_layout, width);
    if (option.alignment().testFlag(Qt::AlignLeft) && endsAlone(*m_layout, width))
        avoidLoneWord(*m_layout, width, widestWord(text, type));
}

int PdfLines::count() const
{
    return m_layout->text().isEmpty() ? 0 : m_layout->lineCount();
}

void PdfLines::draw(QPainter& painter, QPointF topLeft, int line) const
{
    if (line >= count())
        return;
    const QTextLine drawn = m_layout->lineAt(line);
    painter.setPen(m_type.color);
    const QPointF at = topLeft + QPointF(0, (m_type.pitch - drawn.height()) / 2 - drawn.y());
    drawn.draw(&painter, at);
    const int end = drawn.textStart() + drawn.textLength();
    if (end < m_layout->text().size() && m_layout->text().at(end - 1).isSpace()) {
        painter.setFont(m_type.font);
        painter.drawText(at + QPointF(drawn.naturalTextRect().right(), drawn.y() + drawn.ascent()),
                         QStringLiteral(" "));
    }
}

void PdfLines::drawAll(QPainter& painter, QPointF topLeft) const
{
    for (int line = 0; line < count(); ++line)
        draw(painter, topLeft + QPointF(0, line * m_type.pitch), line);
}

double widthOf(const QString& text, const PdfType& type)
{
    constexpr double slack = 1; // so that what fits is not broken for a rounding
    return QFontMetricsF(type.font).horizontalAdvance(text) + slack;
}

double widestWord(const QString& text, const PdfType& type)
{
    double widest = 0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, widthOf(word, type));
    return widest;
}

PdfPieces paragraph(const QString& text, const PdfType& type, double width, double before)
{
    const PdfLines lines(text, type, width);
    PdfPieces pieces;
    const int count = lines.count();
    for (int i = 0; i < count; ++i)
        pieces.push_back({type.pitch, i == 0 ? before : 0, i + 1 < count && (i == 0 || i + 2 == count), nullptr,
                          [lines, i](QPainter& painter, QPointF at) { lines.draw(painter, at, i); }});
    return pieces;
}

} // namespace breakeven
