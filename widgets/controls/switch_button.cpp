// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/switch_button.h"

#include "widgets/controls/paint.h"

namespace breakeven {

SwitchButton::SwitchButton(QWidget* parent) : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(width() - rowInset - 32, height() / 2.0 - 9, 32, 18);
    const QColor accent = palette().color(QPalette::Highlight);
    // Off is told by place and outline, not by color alone.
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? accent : palette().color(QPalette::Mid));
    painter.drawRoundedRect(track, 9, 9);
    if (!isChecked())
        paintBox(painter, track, palette().color(underMouse() ? QPalette::Highlight : mutedRole), Qt::NoBrush, 9);
    const QPointF knob(isChecked() ? track.right() - 9 : track.left() + 9, track.center().y());
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(knob, 6.5, 6.5);
    if (hasFocus())
        paintBox(painter, track.adjusted(-3, -3, 3, 3), accent, Qt::NoBrush, 12, 1.5);
}

} // namespace breakeven
