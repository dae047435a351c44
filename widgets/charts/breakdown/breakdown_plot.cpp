// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown/breakdown_plot.h"

#include "core/inputs/row_labels.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/breakdown/breakdown_bars.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

namespace breakeven {

namespace {

constexpr int breakdownBottomMargin = 32;

} // namespace

BreakdownPlot::BreakdownPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_bars(new BreakdownBars(plot, medium))
{
    preparePlot(plot, medium);
    prepareAxis(*plot.xAxis, TickLabels::Kind::Money);
    prepareAxis(*plot.yAxis, TickLabels::Kind::Count);
    plot.xAxis->setTickLabelPadding(6);
    plot.yAxis->setTickLabels(false);
    plot.yAxis->grid()->setVisible(false);
    setTheme(Theme::light());
}

void BreakdownPlot::setTheme(const Theme& theme)
{
    m_bars->setTheme(theme);
    styleAxes(m_plot, theme, m_medium);
}

void BreakdownPlot::setForRoom(bool isForRoom)
{
    m_bars->setForRoom(isForRoom);
}

void BreakdownPlot::show(const BreakdownChart& chart)
{
    m_bars->setChart(chart);
    const int width = m_plot.viewport().width();
    setPlotMargins(m_plot, m_bars->leftMargin(), m_bars->topMargin(width), m_bars->rightMargin(width),
                   breakdownBottomMargin);
    setAxis(*m_plot.xAxis, 0, chart.top, false, m_plot.axisRect()->width());
}

int BreakdownPlot::fullHeight(int width) const
{
    return m_bars->topMargin(width) + static_cast<int>(m_bars->chart().bars.size()) * BreakdownBars::leastRow +
           breakdownBottomMargin;
}

std::optional<BreakdownPlot::Place> BreakdownPlot::placeAt(QPointF point) const
{
    const auto row = m_bars->rowAt(point);
    if (!row)
        return std::nullopt;
    const BreakdownBar& bar = m_bars->chart().bars[*row];
    for (std::size_t i = 0; i < bar.segments.size(); ++i)
        if (const QRectF rect = m_bars->segmentRect(*row, i); rect.contains(point))
            return Place{toQString(nameOf(bar.option)) + QLatin1Char('\n') + toQString(bar.segments[i].exact), rect};
    return Place{toQString(nameOf(bar.option)) + QLatin1Char('\n') + toQString(bar.totalExact), m_bars->rowRect(*row)};
}

std::optional<Option> BreakdownPlot::optionAt(QPointF point) const
{
    const auto row = m_bars->rowAt(point);
    return row ? std::optional(m_bars->chart().bars[*row].option) : std::nullopt;
}

QRectF BreakdownPlot::plotRect() const
{
    return m_plot.axisRect()->rect();
}

QPointF BreakdownPlot::pointOf(double cost, std::size_t bar) const
{
    const bool isDrawn = !m_bars->chart().bars[bar].segments.empty();
    return {m_plot.xAxis->coordToPixel(cost),
            (isDrawn ? m_bars->segmentRect(bar, 0) : m_bars->rowRect(bar)).center().y()};
}

std::vector<NoteAxes> BreakdownPlot::noteAxes() const
{
    NoteAxes axes{.rect = m_plot.axisRect()};
    const std::vector<BreakdownBar>& bars = m_bars->chart().bars;
    for (std::size_t i = 0; i < bars.size(); ++i)
        axes.rows.push_back({std::string(info(bars[i].option).id), m_bars->rowRect(i)});
    return {axes};
}

QRectF BreakdownPlot::segmentRect(Option option, std::size_t component) const
{
    const std::vector<BreakdownBar>& bars = m_bars->chart().bars;
    for (std::size_t i = 0; i < bars.size(); ++i)
        for (std::size_t k = 0; bars[i].option == option && k < bars[i].segments.size(); ++k)
            if (bars[i].segments[k].component == component)
                return m_bars->segmentRect(i, k);
    return {};
}

} // namespace breakeven
