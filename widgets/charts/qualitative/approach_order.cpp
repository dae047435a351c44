// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/approach_order.h"

#include "core/advice/fit/qualitative_words.h"
#include "core/advice/fit/quality_text.h"
#include "widgets/charts/qualitative/approach_marks.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

constexpr double afterMark = 10;
constexpr double orderBarHeight = 7;

} // namespace

void ApproachOrder::show(const Qualitative& qualitative, const QualitativeLayout& layout)
{
    m_qualitative = qualitative;
    m_layout = layout;
}

void ApproachOrder::paint(QPainter& painter)
{
    if (!m_layout.hasOrder())
        return;
    painter.setFont(textFont(chartTextSize + 1, QFont::DemiBold));
    painter.setPen(m_theme->text);
    painter.drawText(m_layout.orderTitle(), Qt::AlignLeft | Qt::AlignVCenter, toQString(orderTitle(m_qualitative)));
    for (std::size_t i = 0; i < m_qualitative.order.size(); ++i)
        drawRow(painter, i);
    if (m_marks.read)
        drawReadout(painter);
}

void ApproachOrder::drawReadout(QPainter& painter) const
{
    const QRectF room = m_layout.readout();
    const double pitch = m_layout.smallSize() + 5;
    const int lines = static_cast<int>(room.height() / pitch);
    if (lines < 1)
        return;
    const WrappedText text =
        wrapText(toQString(scoreInWords(m_qualitative, m_marks.read->quality, m_marks.read->approach)),
                 textFont(m_layout.smallSize()), room.width(), lines);
    painter.setFont(text.font);
    painter.setPen(m_theme->text);
    QRectF line(room.topLeft(), QSizeF(room.width(), pitch));
    for (const QString& words : text.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.translate(0, pitch);
    }
}

void ApproachOrder::drawRow(QPainter& painter, std::size_t index) const
{
    const RankedApproach& ranked = m_qualitative.order[index];
    const QColor& color = approachColor(*m_theme, ranked.approach);
    const QRectF row = m_layout.orderRow(index);
    const bool isSelected = m_marks.focused && m_marks.selected && m_marks.selected->approach == ranked.approach;
    if (isSelected || m_marks.raised == ranked.approach) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->softAccent);
        painter.drawRoundedRect(row.adjusted(-6, 0, 6, 0), 6, 6);
    }
    const double size = m_layout.dotSize();
    const double textHeight = m_layout.textSize() + 6;
    QRectF line(row.left(), row.center().y() - textHeight, row.width(), textHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(approachShape(ranked.approach, {row.left() + size / 2 + 1, line.center().y()}, size));

    const QFont font = textFont(m_layout.textSize(), index == 0 && ranked.score ? QFont::DemiBold : QFont::Medium);
    painter.setPen(m_theme->text);
    line.setLeft(row.left() + size + afterMark);
    paintLines(painter, line, fitText(toQString(placeInWords(m_qualitative, index)), font, line.size()));
    painter.setFont(font);
    if (!ranked.score)
        return;
    line.translate(0, textHeight);
    const QString score = toQString(meanText(*ranked.score));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, score);
    QRectF bar(line.left(), line.center().y() - orderBarHeight / 2, line.width() - textWidth(score, font) - afterMark,
               orderBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->line);
    painter.drawRoundedRect(bar, orderBarHeight / 2, orderBarHeight / 2);
    bar.setWidth(bar.width() * *ranked.score / highestScore);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, orderBarHeight / 2, orderBarHeight / 2);
}

} // namespace breakeven
