// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/glyph_button.h"

#include "widgets/controls/paint.h"

#include <QPainterPath>

namespace breakeven {

namespace {

constexpr int ringInset = 2; ///< of the focus: the button is larger than its sign, and lies over what is beside it

} // namespace

GlyphButton::GlyphButton(Glyph glyph, QWidget* parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void GlyphButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || hasFocus() || isDown();
    if (hasFocus())
        paintBox(painter, rect().adjusted(ringInset, ringInset, -ringInset, -ringInset),
                 palette().color(QPalette::Highlight), Qt::NoBrush, 5, 1.5);
    painter.translate(QRectF(rect()).center());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(active ? QPalette::Highlight : mutedRole), 1.5, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    if (m_glyph == Glyph::Clear) {
        painter.drawLine(QPointF(-3.5, -3.5), QPointF(3.5, 3.5));
        painter.drawLine(QPointF(-3.5, 3.5), QPointF(3.5, -3.5));
        return;
    }
    if (m_glyph == Glyph::Range) {
        painter.drawLine(QPointF(-3.5, -1.5), QPointF(3.5, -1.5));
        painter.drawLine(QPointF(0, -5), QPointF(0, 2));
        painter.drawLine(QPointF(-3.5, 4.5), QPointF(3.5, 4.5));
        return;
    }
    if (m_glyph == Glyph::Lock) {
        painter.drawRoundedRect(QRectF(-4, -0.5, 8, 5.5), 1, 1);
        QPainterPath shackle(QPointF(-2.5, -0.5));
        shackle.lineTo(-2.5, -2.5);
        shackle.arcTo(-2.5, -5, 5, 5, 180, -180);
        shackle.lineTo(2.5, -0.5);
        painter.drawPath(shackle);
        return;
    }
    constexpr qreal radius = 4.5;
    QPainterPath arc; // from the upper left, clockwise, almost round
    arc.arcMoveTo(-radius, -radius, 2 * radius, 2 * radius, 150);
    const QPointF tip = arc.currentPosition();
    arc.arcTo(-radius, -radius, 2 * radius, 2 * radius, 150, -285);
    painter.drawPath(arc);
    painter.drawPolyline(QPolygonF({tip + QPointF(-0.6, -3.6), tip, tip + QPointF(3.5, -0.4)}));
}

} // namespace breakeven
