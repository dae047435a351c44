// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/quality_scales.h"

#include "core/inputs/row_labels.h"
#include "widgets/charts/qualitative/approach_marks.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <QFontMetricsF>

#include <algorithm>

namespace breakeven {

namespace {

constexpr double faded = 0.25; ///< of the dots beside those that stand out
constexpr double halfTick = 4; ///< half of its height

} // namespace

void QualityScales::show(const Qualitative& qualitative, const QualitativeLayout& layout)
{
    m_qualitative = qualitative;
    m_layout = layout;
}

void QualityScales::paint(QPainter& painter)
{
    drawText(painter);
    for (const QualityInfo& row : qualityTable)
        drawRow(painter, row);
    if (m_marks.raised)
        drawProfile(painter, *m_marks.raised);
    for (const QualityInfo& row : qualityTable)
        for (const ApproachInfo& approach : approachTable)
            drawDot(painter, {row.quality, approach.approach});
}

void QualityScales::drawText(QPainter& painter) const
{
    QRectF title = m_layout.title();
    const QFont bold = textFont(chartTextSize + 1, QFont::DemiBold);
    const QString words = tr("Further right is better");
    painter.setFont(bold);
    painter.setPen(m_theme->text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (m_qualitative.hasMoved()) {
        title.setLeft(title.left() + textWidth(words, bold) + 16);
        painter.setFont(textFont(chartTextSize));
        painter.setPen(m_theme->muted);
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, tr("ringed: moved by hand"));
    }
    const WrappedText& notes = m_layout.notesText();
    painter.setFont(notes.font);
    painter.setPen(m_theme->muted);
    const double pitch = m_layout.notes().height() / static_cast<double>(std::max(notes.lines.size(), qsizetype{1}));
    QRectF line(m_layout.notes().topLeft(), QSizeF(m_layout.notes().width(), pitch));
    for (const QString& text : notes.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, pitch);
    }
}

void QualityScales::drawRow(QPainter& painter, const QualityInfo& row) const
{
    if (m_marks.focused && m_marks.selected && m_marks.selected->quality == row.quality) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->softAccent);
        painter.drawRoundedRect(m_layout.row(row.quality), 6, 6);
    }
    const int weight = m_qualitative.weights[row.quality];
    painter.setFont(textFont(m_layout.textSize(), QFont::Medium));
    painter.setPen(weight == 0 ? m_theme->muted : m_theme->text);
    painter.drawText(m_layout.name(row.quality), Qt::AlignLeft | Qt::AlignVCenter, toQString(nameOf(row.quality)));
    painter.setFont(textFont(m_layout.smallSize()));
    painter.setPen(m_theme->muted);
    painter.drawText(m_layout.weightWord(row.quality), Qt::AlignLeft | Qt::AlignVCenter, tr("Weight"));
    painter.setPen(Qt::NoPen);
    for (int i = 1; i <= highestWeight; ++i) {
        painter.setBrush(i <= weight ? m_theme->text : m_theme->groove);
        painter.drawRoundedRect(m_layout.weightBar(row.quality, i), 2, 2);
    }
    drawScale(painter, row);
}

void QualityScales::drawScale(QPainter& painter, const QualityInfo& row) const
{
    const double y = m_layout.scaleY(row.quality);
    painter.setPen(QPen(m_theme->groove, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(m_layout.xOf(lowestScore), y), QPointF(m_layout.xOf(highestScore), y));
    for (int score = lowestScore; score <= highestScore; ++score)
        painter.drawLine(QPointF(m_layout.xOf(score), y - halfTick), QPointF(m_layout.xOf(score), y + halfTick));
    painter.setFont(textFont(m_layout.smallSize()));
    painter.setPen(m_theme->muted);
    QRectF words = m_layout.weightWord(row.quality);
    words.setLeft(m_layout.xOf(lowestScore));
    words.setRight(m_layout.xOf(highestScore));
    const QString worst = toQString(Label{"quality", row.id, "worst", row.worst});
    const QString best = toQString(Label{"quality", row.id, "best", row.best});
    constexpr double between = 6;
    if (textWidth(worst, painter.font()) + between + textWidth(best, painter.font()) > words.width())
        return; // the title says which end is which
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, worst);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, best);
}

/// A line through the approach's dots.
void QualityScales::drawProfile(QPainter& painter, Approach approach) const
{
    QPolygonF line;
    for (const QualityInfo& row : qualityTable)
        line << m_layout.dot({row.quality, approach});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(m_theme->surface, approachColor(*m_theme, approach), 0.5), 2));
    painter.drawPolyline(line);
}

void QualityScales::drawDot(QPainter& painter, const QualityDot& dot) const
{
    const QualityScore& score = m_qualitative.of(dot.quality, dot.approach);
    const QPointF center = m_layout.dot(dot);
    const double size = m_layout.dotSize();
    const QColor& full = approachColor(*m_theme, dot.approach);
    const bool isFaded = m_marks.raised && *m_marks.raised != dot.approach;
    const QColor color = isFaded ? mixed(m_theme->surface, full, faded) : full;
    if (score.moved) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPath(
            approachShape(dot.approach, {m_layout.xOf(score.own), m_layout.scaleY(dot.quality)}, size * 0.4));
    }
    // The rim keeps neighbors apart.
    painter.setPen(QPen(m_theme->surface, 2));
    painter.setBrush(color);
    painter.drawPath(approachShape(dot.approach, center, size));
    painter.setPen(Qt::NoPen);
    painter.drawPath(approachShape(dot.approach, center, size - 1));
    painter.setBrush(Qt::NoBrush);
    if (score.moved) {
        painter.setPen(QPen(isFaded ? m_theme->groove : m_theme->text, 2));
        painter.drawPath(approachShape(dot.approach, center, size));
    }
    if (m_marks.focused && m_marks.selected == dot) {
        painter.setPen(QPen(m_theme->accent, 2));
        painter.drawEllipse(center, size * 0.5 + 5, size * 0.5 + 5);
    }
}

} // namespace breakeven
