// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text.h"

#include <QBrush>
#include <QColor>
#include <QPainter>
#include <QRect>

namespace breakeven {

// What the controls' painting shares. Colors come from palette roles (Theme::palette), so that a control follows a
// change of theme by itself: Base surface, Window background, Midlight line, Mid groove, Highlight accent,
// AlternateBase soft accent, PlaceholderText muted text, BrightText warning, LinkVisited where the answer flips.

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

} // namespace breakeven
