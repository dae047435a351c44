// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace breakeven {

/// Qt's style Fusion, but that the arrow of a menu bar too narrow for its menus is read when it is drawn: Qt asks for
/// it with every menu bar, and looks through all of its plugins for pictures to read it. And the boxes that are checked
/// in lists look as TickBox does: Fusion's can't be seen on dark ground.
class FusionStyle : public QProxyStyle {
public:
    FusionStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace breakeven
