// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/framed_box.h"

#include "widgets/controls/paint.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace breakeven {

namespace {

constexpr int framedHeight = 30;
constexpr int framedInset = 9;
constexpr int framedArrowRoom = 20;
constexpr int lineEditMargin = 2; // QLineEdit's own

} // namespace

FramedBox::FramedBox(QWidget* parent) : SteadyComboBox(parent) {}

QSize FramedBox::sizeHint() const
{
    return {2 * framedInset + fontMetrics().horizontalAdvance(chosenText()) + lineEditMargin + framedArrowRoom,
            framedHeight};
}

void FramedBox::showPopup()
{
    constexpr int margins = 32;                                      // of the list, with its scroll bar
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + margins); // the box is as wide as one of its texts only
    QComboBox::showPopup();
}

void FramedBox::resizeEvent(QResizeEvent* event)
{
    QComboBox::resizeEvent(event);
    if (lineEdit() != nullptr)
        lineEdit()->setGeometry(
            rect().adjusted(framedInset - lineEditMargin, 2, -framedInset - framedArrowRoom + 2 * lineEditMargin, -2));
}

void FramedBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool focused = hasFocus();
    const QPalette::ColorRole line = focused ? QPalette::Highlight : underMouse() ? mutedRole : QPalette::Mid;
    paintBox(painter, rect(), palette().color(line), palette().color(QPalette::Base), controlRadius, focused ? 1.5 : 1);
    if (lineEdit() == nullptr) {
        const QRect area = rect().adjusted(framedInset, 0, -framedInset - framedArrowRoom, 0);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(currentText(), Qt::ElideRight, area.width() + lineEditMargin));
    }
    paintArrow(painter, {width() - framedInset - 5.0, height() / 2.0}, QSizeF(4, 2), palette().color(mutedRole));
}

} // namespace breakeven
