// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/information/information_plot.h"

#include "widgets/charts/information/information_bars.h"

namespace breakeven {

InformationPlot::InformationPlot(QCustomPlot& plot, Medium medium)
    : InformationPlot(plot, medium, new InformationBars(plot, medium))
{
}

InformationPlot::InformationPlot(QCustomPlot& plot, Medium medium, InformationBars* bars)
    : InputBarsPlot(plot, medium, *bars), m_bars(bars)
{
}

/// The inputs that are worth most, as many as can be read, under what everything is worth.
void InformationPlot::show(const InformationChart& whole)
{
    const int width = plot().viewport().width();
    m_bars->setChart(whole, width);
    InformationChart chart = whole;
    const std::size_t rows = readableRows(m_bars->headerHeight(), whole.bars.size() + 1);
    chart.bars.erase(chart.bars.begin() + static_cast<std::ptrdiff_t>(rows) - 1, chart.bars.end());
    m_bars->setChart(chart, width);
    plot().axisRect()->setVisible(!chart.bars.empty());
    plot().xAxis->setTickLabels(chart.everything.value > 0);
    setMargins(m_bars->labelWidth(width), m_bars->headerHeight());
    setAxisWithRoom(chart.axis, false, 0, m_bars->markWidth());
}

int InformationPlot::leastHeight() const
{
    return heightFor(m_bars->headerHeight(), m_bars->count() + 1);
}

int InformationPlot::fullHeight(std::size_t inputs)
{
    return heightFor(InformationBars::largestHeader, inputs + 1);
}

int InformationPlot::fullHeight(const InformationChart& chart, std::size_t inputs, int width, int plot) const
{
    return heightFor(m_bars->headerHeight(chart, width), inputs + 1, plot);
}

} // namespace breakeven
