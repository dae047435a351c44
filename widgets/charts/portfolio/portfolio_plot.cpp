// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/portfolio/portfolio_plot.h"

#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/portfolio/portfolio_columns.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

namespace breakeven {

PortfolioPlot::PortfolioPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_columns(new PortfolioColumns(plot, medium))
{
    preparePlot(plot, medium);
    prepareAxis(*plot.xAxis, TickLabels::Kind::Count);
    prepareAxis(*plot.yAxis, TickLabels::Kind::Money);
    plot.xAxis->setTickLabels(false);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->setTickLabelPadding(10);
    setTheme(Theme::light());
}

void PortfolioPlot::setTheme(const Theme& theme)
{
    m_columns->setTheme(theme);
    styleAxes(m_plot, theme, m_medium);
}

void PortfolioPlot::setForRoom(bool room)
{
    m_columns->setForRoom(room);
}

void PortfolioPlot::show(const PortfolioChart& chart)
{
    m_columns->setChart(chart, m_plot.viewport().size());
    m_plot.axisRect()->setVisible(!chart.steps.empty());
    const PortfolioLayout& layout = m_columns->layout();
    setPlotMargins(m_plot, layout.left, layout.header, PortfolioLayout::right, layout.footer);
    m_plot.xAxis->setRange(-0.5, static_cast<double>(chart.steps.size()) - 0.5);
    setAxis(*m_plot.yAxis, 0, chart.top, false, plotRect().height());
}

QRectF PortfolioPlot::plotRect() const
{
    return m_plot.axisRect()->rect();
}

std::optional<std::size_t> PortfolioPlot::stepAt(QPointF point) const
{
    return m_columns->stepAt(point);
}

QRectF PortfolioPlot::column(std::size_t step) const
{
    return m_columns->column(step);
}

QPointF PortfolioPlot::gpusTop(std::size_t step) const
{
    return m_columns->gpusTop(step);
}

QRectF PortfolioPlot::calloutRect() const
{
    return m_columns->callout();
}

std::vector<NoteAxes> PortfolioPlot::noteAxes() const
{
    if (!m_plot.axisRect()->visible())
        return {};
    return {{.rect = m_plot.axisRect(), .rows = m_columns->noteRows(), .rowsFollow = Qt::Horizontal}};
}

void PortfolioPlot::mark(std::optional<std::size_t> step)
{
    m_columns->setHovered(step);
}

} // namespace breakeven
