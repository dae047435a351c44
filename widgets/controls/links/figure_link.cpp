// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/links/figure_link.h"

#include "widgets/accessibility/spoken_role.h"
#include "widgets/controls/paint.h"

#include <QFontMetricsF>
#include <QKeyEvent>

#include <cmath>

namespace breakeven {

FigureLink::FigureLink(QWidget* parent) : QAbstractButton(parent)
{
    speakAs(*this, QAccessible::Link);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize FigureLink::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))),
            static_cast<int>(std::ceil(metrics.height()))};
}

void FigureLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() || hasFocus());
    painter.setFont(underlined);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : foregroundRole()));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace breakeven
