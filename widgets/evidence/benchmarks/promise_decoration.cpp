// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/promise_decoration.h"

#include "core/words/quantity.h"
#include "widgets/text.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr double dotRadius = 4;
constexpr double chosenRadius = 8;
constexpr double handleSize = 6;
constexpr float beyondOpacity = 0.08F;

} // namespace

void PromiseDecoration::paint(QPainter& painter)
{
    painter.setFont(textFont(chartTextSize));
    paintPromise(painter);
    for (std::size_t i = 0; i < m_chart.dots.size(); ++i)
        paintDot(painter, i);
    if (m_chart.chosen)
        paintName(painter, *m_chart.chosen,
                  QCoreApplication::translate("PromiseDecoration", "%1 tokens/s")
                      .arg(toQString(Quantity::rounded(m_chart.dots[*m_chart.chosen].output, 4))));
    else if (m_chart.nearest)
        paintName(painter, *m_chart.nearest, QCoreApplication::translate("PromiseDecoration", "nearest"));
}

void PromiseDecoration::paintPromise(QPainter& painter) const
{
    if (!m_chart.promised)
        return;
    const double x = pixelOf(*m_chart.promised, 0).x();
    const QRectF inside = rect();
    if (x < inside.left() || x > inside.right())
        return;
    QColor beyond = m_theme->text;
    beyond.setAlphaF(beyondOpacity);
    painter.fillRect(QRectF(QPointF(x, inside.top()), inside.bottomRight()), beyond);
    const QColor color = m_focused ? m_theme->accent : m_theme->text;
    painter.setPen(QPen(color, m_focused ? 2 : 1));
    painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{QPointF(x - handleSize, inside.top() - handleSize),
                                  QPointF(x + handleSize, inside.top() - handleSize), QPointF(x, inside.top() + 2)});
    const QString text = QCoreApplication::translate("PromiseDecoration", "%1 ms")
                             .arg(toQString(Quantity::rounded(*m_chart.promised, 3)));
    const double width = painter.fontMetrics().horizontalAdvance(text);
    const double left = std::clamp(x - width / 2, inside.left(), std::max(inside.left(), inside.right() - width));
    painter.setPen(color);
    painter.drawText(QPointF(left, inside.top() - handleSize - 4), text);
}

void PromiseDecoration::paintDot(QPainter& painter, std::size_t dot) const
{
    const LatencyChart::Dot& one = m_chart.dots[dot];
    const QPointF center = pixelOf(one.wait, one.output);
    if (m_chart.chosen == dot || m_chart.nearest == dot) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_chart.chosen == dot ? m_theme->accent : m_theme->warning, 2));
        painter.drawEllipse(center, chosenRadius, chosenRadius);
    }
    const bool kept = one.kept == Kept::Yes;
    painter.setPen(QPen(kept ? m_theme->accent : m_theme->muted, 1.5));
    painter.setBrush(kept ? m_theme->accent : m_theme->surface);
    painter.drawEllipse(center, dotRadius, dotRadius);
}

void PromiseDecoration::paintName(QPainter& painter, std::size_t dot, const QString& text) const
{
    const LatencyChart::Dot& one = m_chart.dots[dot];
    const QPointF center = pixelOf(one.wait, one.output);
    const double width = painter.fontMetrics().horizontalAdvance(text);
    const double gap = chosenRadius + 4;
    // Beside the dot, on the side that has room.
    const double left = center.x() - gap - width >= rect().left() ? center.x() - gap - width : center.x() + gap;
    painter.setPen(m_theme->text);
    painter.drawText(QPointF(left, center.y() - gap + 4), text);
}

} // namespace breakeven
