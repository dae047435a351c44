// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ranking/input_bars_plot.h"

#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/ranking/input_bars.h"
#include "widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int barsRightMargin = 12;
constexpr int barsBottomMargin = 56;

} // namespace

InputBarsPlot::InputBarsPlot(QCustomPlot& plot, Medium medium, InputBars& bars)
    : m_plot(plot), m_medium(medium), m_readable(medium == Medium::Picture), m_bars(bars)
{
    preparePlot(plot, medium);
    prepareAxis(*plot.xAxis, TickLabels::Kind::Money);
    prepareAxis(*plot.yAxis, TickLabels::Kind::Count);
    plot.xAxis->setTickLabelPadding(8);
    plot.yAxis->setTickLabels(false);
    plot.yAxis->grid()->setVisible(false);
    setTheme(Theme::light());
}

void InputBarsPlot::setTheme(const Theme& theme)
{
    m_bars.setTheme(theme);
    styleAxes(m_plot, theme, m_medium);
    m_plot.xAxis->grid()->setZeroLinePen(QPen(theme.muted, 1)); // where a saving turns into a loss
}

void InputBarsPlot::setHovered(std::optional<std::size_t> bar)
{
    m_bars.setHovered(bar);
}

QRectF InputBarsPlot::plotRect() const
{
    return m_plot.axisRect()->rect();
}

QRectF InputBarsPlot::barRect(std::size_t bar) const
{
    return m_bars.bar(bar);
}

std::optional<std::size_t> InputBarsPlot::barAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_bars.count(); ++i)
        if (m_bars.row(i).contains(point))
            return i;
    return std::nullopt;
}

std::vector<NoteAxes> InputBarsPlot::noteAxes() const
{
    if (m_bars.count() == 0)
        return {};
    NoteAxes axes{.rect = m_plot.axisRect(), .id = std::string(m_bars.axisId())};
    for (std::size_t i = 0; i < m_bars.count(); ++i)
        axes.rows.push_back({m_bars.inputOf(i), m_bars.row(i)});
    return {axes};
}

void InputBarsPlot::setMargins(int left, int top)
{
    setPlotMargins(m_plot, left, top, barsRightMargin, barsBottomMargin);
}

void InputBarsPlot::setAxisWithRoom(const Range& axis, bool logarithmic, double before, double after)
{
    const double width = plotRect().width();
    const double inner = std::max(width - before - after, width / 4);
    const double low = logarithmic ? std::log(axis.low) : axis.low;
    const double high = logarithmic ? std::log(axis.high) : axis.high;
    const double perPixel = (high - low) / inner;
    const Range wide{low - before * perPixel, high + after * perPixel};
    setAxis(*m_plot.xAxis, logarithmic ? std::exp(wide.low) : wide.low, logarithmic ? std::exp(wide.high) : wide.high,
            logarithmic, width);
}

std::size_t InputBarsPlot::readableRows(int top, std::size_t rows) const
{
    constexpr int lowestInPicture = 14; ///< in which texts above each other do not touch
    constexpr std::size_t fewest = 3;
    if (!m_readable)
        return rows;
    const int room = m_plot.viewport().height() - top - barsBottomMargin;
    const int lowestRow = m_medium == Medium::Picture ? lowestInPicture : InputBars::smallestRow;
    return std::min(rows, std::max(fewest, static_cast<std::size_t>(std::max(0, room / lowestRow))));
}

int InputBarsPlot::heightFor(int top, std::size_t rows)
{
    return top + barsBottomMargin + static_cast<int>(rows) * InputBars::smallestRow;
}

int InputBarsPlot::heightFor(int top, std::size_t rows, int plot)
{
    constexpr int fewRows = 6;  ///< that still tell which inputs matter
    constexpr int goodRow = 30; ///< higher ones are no better to read
    const int all = static_cast<int>(rows);
    return top + barsBottomMargin +
           std::max(std::min(plot, all * goodRow), std::min(fewRows, all) * InputBars::smallestRow);
}

std::size_t InputBarsPlot::drawnBars() const
{
    return m_bars.count();
}

} // namespace breakeven
