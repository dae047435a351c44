// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/portfolio/portfolio_layout.h"

#include "widgets/charts/base/plot_decoration.h"
#include "widgets/text.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double nameSlot = 22;      ///< a column as wide as this has room for its slanted name
constexpr double leastTotals = 110;  ///< height that the totals keep beside names
constexpr double shareOfNames = 0.4; ///< of the height, that a name may be long
constexpr double shortestName = 120;
constexpr double longestName = 260;
constexpr int leastWithTitle = 320; ///< height on screen
constexpr double numberGap = 10;    ///< between two numbers
constexpr double belowNumbers = 6;

/// The next of 1, 2, 5 times a power of ten.
std::size_t nextStep(double steps)
{
    for (std::size_t decade = 1;; decade *= 10)
        for (const std::size_t step : {1, 2, 5})
            if (static_cast<double>(step * decade) >= steps)
                return step * decade;
}

double widestName(const PortfolioChart& chart, double most)
{
    const QFontMetricsF metrics(textFont(chartTextSize));
    double widest = 0;
    for (const PortfolioChart::Step& step : chart.steps)
        widest = std::max(widest, metrics.horizontalAdvance(toQString(step.task)));
    return std::min(widest, most);
}

} // namespace

PortfolioLayout portfolioLayout(const PortfolioChart& chart, QSize size, Medium medium)
{
    using Layout = PortfolioLayout;
    const QFont font = textFont(chartTextSize);
    const QFontMetricsF metrics(font);
    Layout layout;
    layout.title = medium == Medium::Picture || size.height() >= leastWithTitle; // which the tab says as well
    const double key = metrics.horizontalAdvance(toQString(chart.apiName) + toQString(chart.ownName)) + Layout::keyRoom;
    const double plotWidth = size.width() - Layout::left - Layout::right;
    layout.keyOnLine = metrics.horizontalAdvance(toQString(chart.axisName)) + key > plotWidth;
    layout.header =
        static_cast<int>(layout.noteTop() + (layout.title ? 12 : 4) + Layout::line * (layout.keyOnLine ? 2 : 1) + 6);
    const auto steps = static_cast<double>(std::max<std::size_t>(chart.steps.size(), 1));
    const double slot = plotWidth / steps;
    const double number = metrics.horizontalAdvance(QString::number(chart.steps.size())) + numberGap;
    layout.numberEach = nextStep(number / slot);

    const double fixed = Layout::gpusGap + Layout::gpusHeight + Layout::line + belowNumbers + Layout::line + 4;
    layout.longestName = std::clamp(size.height() * shareOfNames, shortestName, longestName);
    const double slanted =
        widestName(chart, layout.longestName) * std::sin(qDegreesToRadians(Layout::nameAngle)) + metrics.height();
    layout.names = slot >= nameSlot && size.height() - layout.header - fixed - slanted >= leastTotals;
    layout.namesHeight = layout.names ? slanted : 0;
    layout.footer = static_cast<int>(std::ceil(fixed + layout.namesHeight));
    return layout;
}

} // namespace breakeven
