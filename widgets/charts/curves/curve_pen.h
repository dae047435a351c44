// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPen>

namespace breakeven {

/// Which curve of a chart it is: the one that the answer is about, the one that it is held against, or another.
enum class CurveRole { Other, Baseline, Focus };

[[nodiscard]] inline CurveRole curveRole(Option option, Option focus, Option baseline)
{
    return option == focus ? CurveRole::Focus : option == baseline ? CurveRole::Baseline : CurveRole::Other;
}

/// Pixels. One row of them is full wherever a line of two lies, so that it keeps the color of its pen.
inline constexpr double thinCurve = 2;
inline constexpr double heavyCurve = 3;
/// To the surface, of curves that are to step back.
inline constexpr double paleContrast = 3.2;

/// An option's curve: the focus heavy and solid, the baseline heavy, the others thin, these two with the option's dash.
[[nodiscard]] inline QPen curvePen(const OptionLook& look, CurveRole role)
{
    QPen pen(look.color, role == CurveRole::Other ? thinCurve : heavyCurve, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (role != CurveRole::Focus && !look.dash.isEmpty())
        pen.setDashPattern(look.dash);
    return pen;
}

} // namespace breakeven
