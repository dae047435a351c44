// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBrush>
#include <QColor>
#include <QPainter>
#include <QPolygonF>
#include <QRect>

namespace breakeven {

// What the controls' painting shares. Colors come from palette roles (Theme::palette), so that a control follows a
// change of theme by itself: Base surface, Window background, Midlight line, Mid edge, Highlight accent,
// AlternateBase soft accent, BrightText warning, mutedRole and flipRole.

inline constexpr int controlRadius = 7;
/// Room beside a row's contents for the frames of its controls, which appear under the pointer and with the focus.
inline constexpr int rowInset = 5;

/// A box with round corners whose line lies inside `rect`.
inline void paintBox(QPainter& painter, const QRectF& rect, const QColor& line, const QBrush& fill = Qt::NoBrush,
                     qreal radius = controlRadius, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    const qreal inside = width / 2;
    painter.drawRoundedRect(rect.adjusted(inside, inside, -inside, -inside), radius - inside, radius - inside);
    painter.restore();
}

/// The arrow of what opens: `reach` to both sides of `center`, and downwards, or upwards if its height is below 0.
inline void paintArrow(QPainter& painter, QPointF center, QSizeF reach, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({center + QPointF(-reach.width(), -reach.height()), center + QPointF(0, reach.height()),
                   center + QPointF(reach.width(), -reach.height())}));
    painter.restore();
}

} // namespace breakeven
