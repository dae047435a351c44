// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace breakeven {

struct Theme;

/// What a callout says: a title, and a quiet line under it.
struct CalloutText {
    QString title;
    QString body;
};

[[nodiscard]] QSizeF calloutSize(const CalloutText& text);

/// The box with a leader to the anchor, whose mark it stops short of.
void paintCallout(QPainter& painter, const Theme& theme, const CalloutText& text, const QRectF& box, QPointF anchor);

} // namespace breakeven
