// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/approach_order.h"

#include "core/advice/qualitative_words.h"
#include "core/output/quality_text.h"
#include "widgets/charts/approach_marks.h"
#include "widgets/text.h"

#include <QFontMetricsF>

namespace breakeven {

namespace {

constexpr double afterMark = 10;
constexpr double barHeight = 6;

} // namespace

void ApproachOrder::show(const Qualitative& qualitative, const QualitativeLayout& layout)
{
    m_qualitative = qualitative;
    m_layout = layout;
}

void ApproachOrder::paint(QPainter& painter)
{
    painter.setFont(textFont(chartTextSize + 1, QFont::DemiBold));
    painter.setPen(m_theme->text);
    painter.drawText(m_layout.orderTitle(), Qt::AlignLeft | Qt::AlignVCenter, toQString(orderTitle(m_qualitative)));
    for (std::size_t i = 0; i < m_qualitative.order.size(); ++i)
        drawRow(painter, i);
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
    QRectF line(row.left(), row.center().y() - (textHeight + barHeight + 2) / 2, row.width(), textHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(approachShape(ranked.approach, {row.left() + size / 2 + 1, line.center().y()}, size));

    const QFont font = textFont(m_layout.textSize(), index == 0 && ranked.score ? QFont::DemiBold : QFont::Medium);
    double scoreWidth = 0;
    painter.setPen(m_theme->text);
    painter.setFont(font);
    if (ranked.score) {
        const QString score = toQString(scoreText(*ranked.score));
        scoreWidth = QFontMetricsF(font).horizontalAdvance(score) + 8;
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, score);
    }
    line.setLeft(row.left() + size + afterMark);
    const double room = line.width() - scoreWidth;
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(font).elidedText(toQString(placeInWords(m_qualitative, index)), Qt::ElideRight, room));
    if (!ranked.score)
        return;
    QRectF bar(line.left(), line.bottom() + 2, line.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->line);
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    bar.setWidth(bar.width() * *ranked.score / highestScore);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, barHeight / 2, barHeight / 2);
}

} // namespace breakeven
