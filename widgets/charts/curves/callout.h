// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace breakeven {

struct Theme;

/// A box with a title and a quiet line under it that points at something on a chart, beside its curves.
class Callout {
public:
    struct Text {
        QString title;
        QString body;
    };
    /// Beside the anchor within `area`, off the curves and what else is to be left free; where it stood last if it
    /// can, so that it does not jump about during a drag. Where it has no room, or would cover the
    /// anchor's mark or what is worth `more` than it, it is not painted.
    void paint(QPainter& painter, const Theme& theme, const Text& text, QPointF anchor, const QRectF& area,
               const std::vector<QPolygonF>& curves, const std::vector<QRectF>& avoid,
               const std::vector<QRectF>& more = {});
    void hide() { m_rect = {}; }
    /// Where box and anchor's mark stood when last painted; empty while there is none.
    [[nodiscard]] QRectF rect() const { return m_rect; }

private:
    QRectF m_rect;
    QPointF m_offset; ///< of the box from its anchor
};

} // namespace breakeven
