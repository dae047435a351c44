// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/medium.h"
#include "widgets/theme.h"

#include <QPen>

namespace breakeven {

/// An option's curve: heavy and solid, or one device pixel with the option's dash, since wide dashes are dear.
[[nodiscard]] inline QPen curvePen(const OptionLook& look, bool heavy, Medium medium)
{
    const double thin = medium == Medium::Screen ? 1 : 1.25;
    QPen pen(look.color, heavy ? 2 : thin, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!heavy) {
        pen.setCosmetic(medium == Medium::Screen);
        if (!look.dash.isEmpty())
            pen.setDashPattern(look.dash);
    }
    return pen;
}

} // namespace breakeven
