// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/quiet_button.h"

#include "widgets/controls/paint.h"

namespace breakeven {

namespace {

constexpr int quietButtonHeight = 24;
constexpr qreal buttonRadius = 5;

} // namespace

QuietButton::QuietButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize QuietButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * rowInset, quietButtonHeight};
}

void QuietButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool active = underMouse() || hasFocus() || isDown();
    if (hasFocus())
        paintBox(painter, rect(), palette().color(QPalette::Highlight), Qt::NoBrush, buttonRadius, 1.5);
    painter.setPen(palette().color(active ? QPalette::Highlight : mutedRole));
    painter.drawText(rect().adjusted(rowInset, 0, -rowInset, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace breakeven
