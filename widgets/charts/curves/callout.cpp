// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/callout.h"

#include "widgets/charts/curves/callout_place.h"
#include "widgets/measured_text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int calloutTextSize = 12;
constexpr double markRadius = 6.5;
constexpr int calloutInset = 4; ///< of the box from the edge of its area

QSizeF sizeOf(const Callout::Text& text)
{
    const double title = textWidth(text.title, textFont(calloutTextSize, QFont::DemiBold));
    const double body = textWidth(text.body, textFont(calloutTextSize));
    return {std::ceil(std::max(title, body)) + 20, 40};
}

/// With a leader to the anchor, whose mark it stops short of.
void paintCallout(QPainter& painter, const Theme& theme, const Callout::Text& text, const QRectF& box, QPointF anchor)
{
    const QPointF near(std::clamp(anchor.x(), box.left() + 8, box.right() - 8),
                       std::clamp(anchor.y(), box.top(), box.bottom()));
    const QLineF leader(near, anchor);
    painter.setPen(QPen(theme.muted, 1));
    if (leader.length() > markRadius + 0.5)
        painter.drawLine(near, leader.pointAt(1 - markRadius / leader.length()));
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 7, 7);
    painter.setPen(theme.text);
    painter.setFont(textFont(calloutTextSize, QFont::DemiBold));
    painter.drawText(box.adjusted(10, 4, -10, -20), Qt::AlignLeft | Qt::AlignVCenter, text.title);
    painter.setPen(theme.muted);
    painter.setFont(textFont(calloutTextSize));
    painter.drawText(box.adjusted(10, 20, -10, -4), Qt::AlignLeft | Qt::AlignVCenter, text.body);
}

} // namespace

void Callout::paint(QPainter& painter, const Theme& theme, const Text& text, QPointF anchor, const QRectF& area,
                    const std::vector<QPolygonF>& curves, const std::vector<QRectF>& avoid,
                    const std::vector<QRectF>& more)
{
    QRectF box =
        placeCallout(anchor, sizeOf(text), area.adjusted(calloutInset, calloutInset, -calloutInset, -calloutInset),
                     curves, avoid, m_offset, more);
    const QRectF mark(anchor - QPointF(markRadius, markRadius), QSizeF(2 * markRadius, 2 * markRadius));
    const auto isCovered = [&box](const QRectF& each) { return box.intersects(each); };
    const bool hasRoom = box.width() <= area.width() && box.height() <= area.height();
    if (!hasRoom || isCovered(mark) ||
        std::ranges::any_of(more, isCovered)) { // what it points at is worth more than what it says
        m_rect = {};
        return;
    }
    m_offset = box.center() - anchor;
    box.moveTopLeft({std::round(box.left()) + 0.5, std::round(box.top()) + 0.5});
    m_rect = box.united(QRectF(anchor - QPointF(8, 8), QSizeF(16, 16)));
    paintCallout(painter, theme, text, box, anchor);
}

} // namespace breakeven
