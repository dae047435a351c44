// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/choice_box.h"

#include "widgets/controls/paint.h"

#include <QAbstractItemView>
#include <QWheelEvent>

#include <cmath>

namespace breakeven {

namespace {

constexpr int boxHeight = 22;
constexpr int arrowRoom = 16;
constexpr qreal boxRadius = 5;

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    QFont semibold;
    semibold.setWeight(QFont::DemiBold);
    setFont(semibold);
    semibold.setWeight(QFont::Normal);
    view()->setFont(semibold);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize ChoiceBox::sizeHint() const
{
    const double text = QFontMetricsF(font()).horizontalAdvance(currentText()); // rounded, it could be cut short
    return {2 * rowInset + static_cast<int>(std::ceil(text)) + arrowRoom, boxHeight};
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), palette().color(QPalette::Midlight), palette().color(QPalette::Window), boxRadius);
    if (hasFocus())
        paintBox(painter, rect(), palette().color(QPalette::Highlight), Qt::NoBrush, boxRadius, 1.5);
    const QRect area = rect().adjusted(rowInset, 0, -rowInset - arrowRoom, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, area.width()));

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(width() - rowInset - 5, height() / 2.0);
    painter.drawPolyline(QPolygonF({{-4, -1.75}, {0, 2.25}, {4, -1.75}}));
}

} // namespace breakeven
