// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/option_check.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"

namespace breakeven {

namespace {

constexpr qreal checkSide = 12;
constexpr qreal checkRadius = 3.5;

} // namespace

OptionCheck::OptionCheck(Option option, QWidget* parent) : QCheckBox(parent), m_option(option), m_theme(&Theme::light())
{
    setObjectName(QStringLiteral("check_") + toQString(info(option).id));
    setAccessibleName(tr("Show %1").arg(toQString(nameOf(option))));
    setAttribute(Qt::WA_Hover);
}

void OptionCheck::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void OptionCheck::paintSquare(QPainter& painter, QPointF center, const QColor& color, bool filled)
{
    const QRectF square(center.x() - checkSide / 2, center.y() - checkSide / 2, checkSide, checkSide);
    paintBox(painter, square, color, filled ? QBrush(color) : QBrush(Qt::NoBrush), checkRadius, filled ? 1 : 1.5);
}

void OptionCheck::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center = QRectF(rect()).center();
    const bool active = isEnabled() && (underMouse() || hasFocus());
    if (active) {
        const QRectF halo = QRectF(rect()).adjusted(2, 2, -2, -2);
        paintBox(painter, halo, hasFocus() ? palette().color(QPalette::Highlight) : QColor(Qt::transparent),
                 palette().color(QPalette::Base), 6, 1.5);
    }
    paintSquare(painter, center, m_theme->look(m_option).color, isChecked());
    if (!active)
        return;
    // Under the pointer it says what it is, and what a click would do.
    painter.setPen(QPen(isChecked() ? palette().color(QPalette::Base) : m_theme->look(m_option).color, 1.6,
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(center);
    painter.drawPolyline(QPolygonF({QPointF(-2.8, 0.2), QPointF(-0.8, 2.2), QPointF(2.8, -2)}));
}

} // namespace breakeven
