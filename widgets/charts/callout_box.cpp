// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/callout_box.h"

#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int textSize = 12;
constexpr double markRadius = 6.5;

} // namespace

QSizeF calloutSize(const CalloutText& text)
{
    const double title = QFontMetricsF(textFont(textSize, QFont::DemiBold)).horizontalAdvance(text.title);
    const double body = QFontMetricsF(textFont(textSize)).horizontalAdvance(text.body);
    return {std::ceil(std::max(title, body)) + 20, 40};
}

void paintCallout(QPainter& painter, const Theme& theme, const CalloutText& text, const QRectF& box, QPointF anchor)
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
    painter.setFont(textFont(textSize, QFont::DemiBold));
    painter.drawText(box.adjusted(10, 4, -10, -20), Qt::AlignLeft | Qt::AlignVCenter, text.title);
    painter.setPen(theme.muted);
    painter.setFont(textFont(textSize));
    painter.drawText(box.adjusted(10, 20, -10, -4), Qt::AlignLeft | Qt::AlignVCenter, text.body);
}

} // namespace breakeven
