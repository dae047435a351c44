// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/compare/compare_plot.h"

#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/compare/compare_decoration.h"
#include "widgets/charts/compare/compare_look.h"
#include "widgets/charts/compare/comparison_painter.h"
#include "widgets/charts/curves/curve_points.h"
#include "widgets/charts/curves/option_graphs.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int compareTopMargin = 40;
constexpr int compareBottomMargin = ComparePlot::aroundPlot - compareTopMargin;
constexpr int tableGap = 24;
constexpr int overTable = 10;              ///< between a chart and the table under it
constexpr int narrowestPaintedChart = 620; ///< beside a table
constexpr int lowestPaintedChart = 185;    ///< over a table
constexpr int mostCurves = 2 * static_cast<int>(mostCompared);

/// The part of a picture that the table takes: at the right, or below where the chart would become too narrow.
QRectF tableArea(const Comparison& comparison, const QRectF& whole)
{
    const QSizeF size = comparisonSize(comparison);
    QRectF area = whole.adjusted(0, 8, -16, -6);
    if (whole.width() - size.width() - tableGap >= narrowestPaintedChart)
        area.setLeft(area.right() - size.width());
    else {
        area.setLeft(moneyAxisRoom());
        area.setTop(
            std::max(std::max(area.center().y(), area.top() + lowestPaintedChart), area.bottom() - size.height()));
    }
    return area;
}

} // namespace

ComparePlot::ComparePlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_theme(&Theme::light()), m_decoration(new CompareDecoration(plot))
{
    preparePlot(plot, medium);
    prepareAxis(*plot.xAxis, TickLabels::Kind::Count);
    prepareAxis(*plot.yAxis, TickLabels::Kind::Money);
    plot.xAxis->setTickLabelPadding(8);
    plot.yAxis->setTickLabelPadding(10);
    for (int i = 0; i < mostCurves; ++i)
        (void)addCurve(plot); // the plot knows them by their number
    setTheme(*m_theme);
}

void ComparePlot::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_decoration->setTheme(theme);
    styleAxes(m_plot, theme, m_medium);
}

double ComparePlot::makeRoom(const ComparisonChart& chart)
{
    const QRectF whole(m_plot.viewport());
    QMargins room(moneyAxisRoom(), compareTopMargin, 0, compareBottomMargin);
    if (m_medium == Medium::Picture) {
        const QRectF table = tableArea(chart.table, whole);
        if (table.left() > moneyAxisRoom())
            room.setRight(static_cast<int>(whole.right() - table.left()) + tableGap);
        else
            room.setBottom(compareBottomMargin + static_cast<int>(whole.bottom() - table.top()) + overTable);
        m_decoration->setTable(chart.table, table);
    }
    int labels = 0;
    for (const auto& series : chart.series)
        labels = std::max(labels, CurveLabels::widthFor(toQString(series.label)));
    setPlotMargins(m_plot, room.left(), room.top(), room.right() + labels, room.bottom());
    return plotRect().width();
}

void ComparePlot::show(const ComparisonChart& chart)
{
    const ChartFrame& frame = chart.frame;
    setAxis(*m_plot.xAxis, frame.volume.low, frame.volume.high, frame.logarithmic, plotRect().width());
    setAxis(*m_plot.yAxis, frame.cost.low, frame.cost.high, frame.logarithmic, plotRect().height());
    showSeries(chart);
    m_decoration->setChart(chart);
}

void ComparePlot::showSeries(const ComparisonChart& chart)
{
    for (int i = 0; i < m_plot.graphCount(); ++i)
        m_plot.graph(i)->setVisible(false);
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ComparisonChart::Series& series = chart.series[i];
        QCPGraph* graph = m_plot.graph(static_cast<int>(i)); // graphs are drawn in the series' order
        graph->setPen(comparePen(chart, series, *m_theme));
        graph->setVisible(true);
        graph->data()->set(graphPoints(series.curve, chart.frame.logarithmic), true);
    }
}

QRectF ComparePlot::plotRect() const
{
    return m_plot.axisRect()->rect();
}

QPointF ComparePlot::pointOf(double volume, double cost) const
{
    return {m_plot.xAxis->coordToPixel(volume), m_plot.yAxis->coordToPixel(cost)};
}

} // namespace breakeven
