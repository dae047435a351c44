// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <cmath>

namespace breakeven {

/// How far apart the lines of a hatch are, in pixels.
enum class Hatch { Dense = 4, Wide = 9 };

/// An outlined box of diagonal lines. The lines of boxes beside each other go through.
inline void paintHatch(QPainter& painter, const QRectF& box, const QColor& color, Hatch hatch)
{
    if (box.width() < 1)
        return;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(color, hatch == Hatch::Dense ? 1.5 : 1.25));
    const int apart = static_cast<int>(hatch);
    const double height = box.height();
    for (double x = std::floor((box.left() - height) / apart) * apart; x < box.right(); x += apart)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + height, box.top()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace breakeven
