// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/portfolio/portfolio_layout.h"

#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/base/tick_labels.h"
#include "widgets/text.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double nameSlot = 22;      ///< a column as wide as this has room for its slanted name
constexpr double leastTotals = 110;  ///< height that the totals keep beside names
constexpr double leastPictured = 80; ///< the same in a picture, where nobody can point at a column for its name
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

QFontMetricsF nameMetrics()
{
    return QFontMetricsF(textFont(chartTextSize));
}

double widestName(const PortfolioChart& chart, const PortfolioLayout& layout)
{
    double widest = 0;
    for (std::size_t i = 0; i < chart.steps.size(); ++i)
        for (const QString& line : layout.linesOf(toQString(chart.steps[i].task), i))
            widest = std::max(widest, nameMetrics().horizontalAdvance(line));
    return widest;
}

/// Whether a name would be cut in one line.
bool needsLines(const PortfolioChart& chart, const PortfolioLayout& layout)
{
    for (std::size_t i = 1; i < chart.steps.size(); ++i)
        if (nameMetrics().horizontalAdvance(toQString(chart.steps[i].task)) > layout.roomAt(layout.nameEnd(i, 1)))
            return true;
    return false;
}

} // namespace

PortfolioLayout portfolioLayout(const PortfolioChart& chart, QSize size, Medium medium, bool forRoom)
{
    using Layout = PortfolioLayout;
    const QFont font = textFont(chartTextSize);
    const QFontMetricsF metrics(font);
    Layout layout;
    layout.title = medium == Medium::Screen && !forRoom && size.height() >= leastWithTitle; // else there is another
    const double key = metrics.horizontalAdvance(toQString(chart.apiName) + toQString(chart.ownName)) + Layout::keyRoom;
    layout.left = moneyAxisRoom();
    const double plotWidth = size.width() - layout.left - Layout::right;
    const double axis = metrics.horizontalAdvance(toQString(chart.axisName));
    layout.keyOnLine = axis + key + Layout::line > plotWidth;
    if (!chart.dearerName.empty()) {
        const double whole = key + metrics.horizontalAdvance(toQString(chart.dearerName)) + Layout::keyRoom / 2 + 8;
        layout.dearerInKey = whole <= plotWidth - (layout.keyOnLine ? 0 : axis + Layout::line);
        if (!layout.dearerInKey && medium == Medium::Picture && whole <= plotWidth)
            layout.keyOnLine = layout.dearerInKey = true;
    }
    layout.header =
        static_cast<int>(layout.noteTop() + (layout.title ? 12 : 4) + Layout::line * (layout.keyOnLine ? 2 : 1) + 6);
    const auto steps = static_cast<double>(std::max<std::size_t>(chart.steps.size(), 1));
    const double slot = plotWidth / steps;
    const double number = metrics.horizontalAdvance(QString::number(chart.steps.size())) + numberGap;
    layout.numberEach = nextStep(number / slot);

    double fixed = layout.gpusRoom() + Layout::line + belowNumbers + Layout::line + 4;
    layout.longestName = std::clamp(size.height() * shareOfNames, shortestName, longestName);
    layout.slot = slot;
    if (slot >= 4 * Layout::halfPitch() && needsLines(chart, layout))
        layout.nameLines = 2;
    const double slanted =
        std::min(widestName(chart, layout), layout.longestName) * std::sin(qDegreesToRadians(Layout::nameAngle)) +
        metrics.height();
    double left = size.height() - layout.header - fixed - slanted;
    const bool namesFirst = medium == Medium::Picture || forRoom;
    if (const double lacks = leastPictured - left - Layout::line;
        forRoom && slot >= nameSlot && lacks > 0 && lacks <= layout.gpusRoom()) {
        left += layout.gpusRoom();
        fixed -= layout.gpusRoom();
        layout.gpus = false;
    }
    layout.numbers = !namesFirst || left >= leastTotals;
    layout.names =
        slot >= nameSlot && left + (layout.numbers ? 0 : Layout::line) >= (namesFirst ? leastPictured : leastTotals);
    layout.numbers = layout.numbers || !layout.names;
    if (!layout.numbers)
        fixed -= Layout::line;
    layout.namesHeight = layout.names ? slanted : 0;
    layout.footer = static_cast<int>(std::ceil(fixed + layout.namesHeight));
    return layout;
}

int heightForNames(const PortfolioChart& chart, int width)
{
    constexpr int low = 160;
    constexpr int high = 480;
    constexpr int step = 8;
    for (int height = low; height <= high; height += step)
        if (portfolioLayout(chart, {width, height}, Medium::Screen, true).names)
            return height;
    return low;
}

double PortfolioLayout::halfPitch()
{
    return nameMetrics().height() / 2 / std::sin(qDegreesToRadians(nameAngle));
}

double PortfolioLayout::roomAt(double x) const
{
    constexpr double edge = 6;
    return std::min(longestName, (x - edge) / std::cos(qDegreesToRadians(nameAngle)));
}

double PortfolioLayout::nameEnd(std::size_t step, qsizetype lines) const
{
    constexpr double afterMiddle = 4;
    return left + slot * (static_cast<double>(step) + 0.5) + afterMiddle - halfPitch() * static_cast<double>(lines - 1);
}

QStringList PortfolioLayout::linesOf(const QString& name, std::size_t step) const
{
    QStringList best{name};
    double narrowest = nameMetrics().horizontalAdvance(name);
    if (nameLines < 2 || narrowest <= roomAt(nameEnd(step, 1)))
        return best;
    for (qsizetype at = name.indexOf(QLatin1Char(' ')); at >= 0; at = name.indexOf(QLatin1Char(' '), at + 1)) {
        const QStringList lines{name.left(at), name.mid(at + 1)};
        const double width =
            std::max(nameMetrics().horizontalAdvance(lines[0]), nameMetrics().horizontalAdvance(lines[1]));
        if (width < narrowest) {
            narrowest = width;
            best = lines;
        }
    }
    return best;
}

} // namespace breakeven
