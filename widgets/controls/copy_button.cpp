// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/copy_button.h"

#include "widgets/controls/paint.h"

namespace breakeven {

CopyButton::CopyButton(QWidget* parent) : QPushButton(tr("Copy"), parent)
{
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void CopyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || isDown();
    if (active)
        paintBox(painter, rect(), Qt::transparent, palette().color(QPalette::AlternateBase));
    if (hasFocus())
        paintBox(painter, rect(), palette().color(QPalette::Highlight), Qt::NoBrush, controlRadius, 1.5);
    const QColor color = palette().color(active || hasFocus() ? QPalette::Highlight : mutedRole);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(width() / 2.0, height() / 2.0);
    painter.drawRoundedRect(QRectF(-2.25, -2.25, 8.5, 8.5), 2, 2);
    // Of the sheet behind only what the one in front leaves: its upper left corner.
    painter.drawPolyline(QPolygonF({QPointF(-4.75, 2.75), QPointF(-6.25, 1.25), QPointF(-6.25, -4.75),
                                    QPointF(-4.75, -6.25), QPointF(1.25, -6.25), QPointF(2.75, -4.75)}));
}

} // namespace breakeven
