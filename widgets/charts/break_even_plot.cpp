// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even_plot.h"

#include "widgets/charts/chart_decoration.h"
#include "widgets/charts/curve_pen.h"
#include "widgets/charts/curve_points.h"
#include "widgets/charts/plot_axes.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

namespace breakeven {

namespace {

constexpr int leftMargin = 64;
constexpr int topMargin = 48;
constexpr int bottomMargin = 66;
constexpr double hitDistance = 6;

} // namespace

BreakEvenPlot::BreakEvenPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_theme(&Theme::light()), m_decoration(new ChartDecoration(plot))
{
    preparePlot(plot, medium);
    reserveLabels(OptionSet::byDefault());
    prepareAxis(*plot.xAxis, TickLabels::Kind::Count);
    prepareAxis(*plot.yAxis, TickLabels::Kind::Money);
    plot.xAxis->setTickLabelPadding(ChartDecoration::stripGap + ChartDecoration::stripHeight + 6);
    plot.yAxis->setTickLabelPadding(10);
    for (const OptionInfo& row : optionTable) {
        QCPGraph* graph = plot.addGraph();
        graph->setAdaptiveSampling(false);
        graph->setName(toQString(row.id));
    }
    setTheme(*m_theme);
}

void BreakEvenPlot::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_decoration->setTheme(theme);
    styleAxes(m_plot, theme, m_medium);
}

void BreakEvenPlot::reserveLabels(OptionSet options)
{
    setPlotMargins(m_plot, leftMargin, topMargin, ChartDecoration::labelWidth(options), bottomMargin);
}

void BreakEvenPlot::show(const BreakEvenChart& chart)
{
    const auto& [volume, cost, logarithmic] = chart.frame;
    setAxis(*m_plot.xAxis, volume.low, volume.high, logarithmic, plotRect().width());
    setAxis(*m_plot.yAxis, cost.low, cost.high, logarithmic, plotRect().height());
    showCurves(chart);
    m_decoration->setChart(chart);
}

void BreakEvenPlot::showCurves(const BreakEvenChart& chart)
{
    for (int i = 0; i < m_plot.graphCount(); ++i)
        m_plot.graph(i)->setVisible(false);
    for (const auto& series : chart.series) {
        QCPGraph* graph = m_plot.graph(static_cast<int>(series.option));
        graph->setPen(curvePen(m_theme->look(series.option), series.heavy, m_medium));
        graph->setVisible(true);
        graph->setLayer(
            QStringLiteral("main")); // to the top, so that the heavy ones, which come last, cover the others
        graph->data()->set(graphPoints(series.curve, chart.frame.logarithmic), true);
    }
}

QRectF BreakEvenPlot::plotRect() const
{
    return m_plot.axisRect()->rect();
}

QRectF BreakEvenPlot::calloutRect() const
{
    return m_decoration->callout();
}

double BreakEvenPlot::volumeAt(double x) const
{
    return m_plot.xAxis->pixelToCoord(x);
}

double BreakEvenPlot::costAt(double y) const
{
    return m_plot.yAxis->pixelToCoord(y);
}

double BreakEvenPlot::xOf(double volume) const
{
    return m_plot.xAxis->coordToPixel(volume);
}

std::optional<Option> BreakEvenPlot::optionAt(QPointF point) const
{
    if (const auto label = m_decoration->labelAt(point))
        return label;
    if (!plotRect().contains(point))
        return std::nullopt;
    std::optional<Option> nearest;
    double least = hitDistance;
    for (const OptionInfo& row : optionTable) {
        const QCPGraph* graph = m_plot.graph(static_cast<int>(row.option));
        const double distance = graph->visible() ? graph->selectTest(point, false) : -1;
        if (distance >= 0 && distance <= least) {
            least = distance;
            nearest = row.option;
        }
    }
    return nearest;
}

} // namespace breakeven
