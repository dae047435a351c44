// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/tick_box.h"

#include "widgets/controls/paint.h"

namespace breakeven {

namespace {

constexpr int tickBoxSide = 16;
constexpr int tickBoxGap = 8; ///< between square and words
constexpr int tickBoxHeight = 24;
constexpr qreal squareRadius = 4;

} // namespace

TickBox::TickBox(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize TickBox::sizeHint() const
{
    return {1 + tickBoxSide + tickBoxGap + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1, tickBoxHeight};
}

void TickBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto color = [this](QPalette::ColorRole role) { return palette().color(role); };
    const QRectF square(1, (height() - tickBoxSide) / 2.0, tickBoxSide, tickBoxSide);
    const bool filled = isChecked() && isEnabled();
    const bool active = isEnabled() && (hasFocus() || underMouse());
    const QColor line = filled || active ? color(QPalette::Highlight) : color(isEnabled() ? mutedRole : QPalette::Mid);
    paintBox(painter, square, line, filled ? color(QPalette::Highlight) : color(QPalette::Base), squareRadius,
             active && !filled ? 1.5 : 1);
    if (hasFocus())
        paintBox(painter, square.adjusted(-1, -1, 1, 1), color(filled ? QPalette::Text : QPalette::Highlight),
                 Qt::NoBrush, squareRadius + 1);
    painter.setPen(color(isEnabled() ? QPalette::Text : mutedRole));
    painter.drawText(rect().adjusted(1 + tickBoxSide + tickBoxGap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (!isChecked())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(filled ? QPalette::Base : mutedRole), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(square.center());
    painter.drawPolyline(QPolygonF({QPointF(-3.6, 0.2), QPointF(-1.1, 2.8), QPointF(3.6, -2.6)}));
}

} // namespace breakeven
