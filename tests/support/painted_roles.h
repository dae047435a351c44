// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEnterEvent>
#include <QImage>
#include <QPalette>
#include <QWidget>

namespace breakeven::test {

/// What a widget paints, on a ground as bright as white.
[[nodiscard]] inline QImage paintedBy(QWidget& widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    widget.render(&image);
    return image;
}

/// Whether a widget paints anything in that color of its palette.
[[nodiscard]] inline bool paintsIn(QWidget& widget, QPalette::ColorRole role)
{
    const QPalette before = widget.palette();
    QPalette palette;
    for (int each = 0; each < QPalette::NColorRoles; ++each)
        palette.setColor(static_cast<QPalette::ColorRole>(each), Qt::white);
    widget.setPalette(palette);
    const QImage without = paintedBy(widget);
    palette.setColor(role, Qt::black);
    widget.setPalette(palette);
    const QImage with = paintedBy(widget);
    widget.setPalette(before);
    return with != without;
}

/// The pointer comes to the middle of a widget.
inline void pointAt(QWidget& widget)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QEnterEvent enter(middle, middle, widget.mapToGlobal(middle));
    QApplication::sendEvent(&widget, &enter);
}

/// It leaves.
inline void pointAway(QWidget& widget)
{
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&widget, &leave);
}

} // namespace breakeven::test
