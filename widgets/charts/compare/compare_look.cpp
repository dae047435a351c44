// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/compare_look.h"

#include "widgets/charts/curves/curve_pen.h"
#include "widgets/tints.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr double paleText = 4.6; ///< the least that text needs

} // namespace

QColor compareColor(ComparedScenario::Kind kind, Option option, const Theme& theme)
{
    const QColor color = theme.look(option).color;
    return kind == ComparedScenario::Kind::Now ? color : atContrast(color, theme.surface, paleContrast);
}

QColor compareTextColor(ComparedScenario::Kind kind, Option option, const Theme& theme)
{
    const QColor color = theme.look(option).color;
    return kind == ComparedScenario::Kind::Now ? color : atContrast(color, theme.surface, paleText);
}

QPen comparePen(const ComparisonChart& chart, const ComparisonChart::Series& series, const Theme& theme)
{
    using Kind = ComparedScenario::Kind;
    const Kind kind = chart.kinds[series.scenario];
    QPen pen =
        curvePen({compareColor(kind, series.option, theme), {}}, series.focus ? CurveRole::Focus : CurveRole::Other);
    if (kind == Kind::Opened) {
        const auto before =
            std::count(chart.kinds.begin(), chart.kinds.begin() + static_cast<std::ptrdiff_t>(series.scenario), kind);
        const QVector<qreal> dashes[]{{5, 2}, {2, 2}, {8, 2, 2, 2}};
        pen.setDashPattern(dashes[std::min<std::ptrdiff_t>(before, 2)]);
    }
    return pen;
}

} // namespace breakeven
