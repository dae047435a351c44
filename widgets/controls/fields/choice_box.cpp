// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/choice_box.h"

#include "widgets/controls/paint.h"

#include <QAbstractItemView>

#include <cmath>

namespace breakeven {

namespace {

constexpr int choiceHeight = 24;
constexpr int choiceArrowRoom = 16;
constexpr qreal boxRadius = 5;

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : SteadyComboBox(parent)
{
    QFont semibold;
    semibold.setWeight(QFont::DemiBold);
    setFont(semibold);
    semibold.setWeight(QFont::Normal);
    view()->setFont(semibold);
    setCursor(Qt::PointingHandCursor);
}

QSize ChoiceBox::sizeHint() const
{
    const double text = QFontMetricsF(font()).horizontalAdvance(currentText()); // rounded, it could be cut short
    return {2 * rowInset + static_cast<int>(std::ceil(text)) + choiceArrowRoom, choiceHeight};
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), palette().color(QPalette::Mid), palette().color(QPalette::Window), boxRadius);
    if (hasFocus())
        paintBox(painter, rect(), palette().color(QPalette::Highlight), Qt::NoBrush, boxRadius, 1.5);
    const QRect area = rect().adjusted(rowInset, 0, -rowInset - choiceArrowRoom, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, area.width()));

    paintArrow(painter, {width() - rowInset - 5.0, height() / 2.0}, QSizeF(4, 2), palette().color(mutedRole));
}

} // namespace breakeven
