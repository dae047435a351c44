// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fusion_style.h"

#include "widgets/controls/paint.h"

#include <QIconEngine>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace breakeven {

namespace {

/// An icon that is made when it is first drawn.
class LateIcon : public QIconEngine {
public:
    explicit LateIcon(std::function<QIcon()> make) : m_make(std::move(make)) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, area, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new LateIcon(*this); }

private:
    const QIcon& icon()
    {
        if (!m_icon)
            m_icon = m_make();
        return *m_icon;
    }

    std::function<QIcon()> m_make;
    std::optional<QIcon> m_icon;
};

} // namespace

QIcon FusionStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which != SP_ToolBarHorizontalExtensionButton)
        return QProxyStyle::standardIcon(which, option, widget);
    return QIcon(new LateIcon([base = baseStyle(), which] { return base->standardIcon(which); }));
}

void FusionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    if (element != PE_IndicatorItemViewItemCheck)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    constexpr qreal radius = 4;
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool filled = option->state.testFlag(State_On) && enabled;
    const auto color = [option](QPalette::ColorRole role) { return option->palette.color(role); };
    const qreal side = std::min(option->rect.width(), option->rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(option->rect).center());
    paintBox(*painter, square, filled ? color(QPalette::Highlight) : color(enabled ? mutedRole : QPalette::Mid),
             filled ? color(QPalette::Highlight) : color(QPalette::Base), radius);
    if (!option->state.testFlag(State_On))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(filled ? QPalette::Base : mutedRole), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(square.center());
    painter->scale(side / 16, side / 16);
    painter->drawPolyline(QPolygonF({QPointF(-3.6, 0.2), QPointF(-1.1, 2.8), QPointF(3.6, -2.6)}));
    painter->restore();
}

} // namespace breakeven
