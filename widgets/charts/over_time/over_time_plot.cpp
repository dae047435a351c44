// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/over_time/over_time_plot.h"

#include "core/inputs/row_labels.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/curves/curve_pen.h"
#include "widgets/charts/over_time/over_time_decoration.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int overTimeTopMargin = 84;
constexpr int figuresHeight = 50; ///< of it
constexpr int denseTopMargin = 68;
constexpr int overTimeBottomMargin = 48;
constexpr double pixelsPerMonthLabel = 52; ///< at the least

/// Whole months, halves and whole years between labels.
double monthStep(int horizon, double pixels)
{
    for (const double step : {1.0, 2.0, 3.0, 6.0, 12.0})
        if (pixels / horizon * step >= pixelsPerMonthLabel)
            return step;
    return 24;
}

QVector<QCPGraphData> pointsOf(const std::vector<double>& cash)
{
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(cash.size()));
    for (std::size_t m = 0; m < cash.size(); ++m)
        points.append({static_cast<double>(m), cash[m]});
    return points;
}

} // namespace

OverTimePlot::OverTimePlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_theme(&Theme::light()), m_decoration(new OverTimeDecoration(plot))
{
    preparePlot(plot, medium);
    prepareAxis(*plot.xAxis, TickLabels::Kind::Count);
    prepareAxis(*plot.yAxis, TickLabels::Kind::Money);
    plot.xAxis->setTicker(QSharedPointer<QCPAxisTickerFixed>::create());
    plot.xAxis->setTickLabelPadding(8);
    plot.yAxis->setTickLabelPadding(10);
    m_curves.addTo(plot);
    m_bands.addTo(plot);
    setTheme(*m_theme);
}

void OverTimePlot::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_decoration->setTheme(theme);
    styleAxes(m_plot, theme, m_medium);
}

void OverTimePlot::setDense(bool dense)
{
    m_dense = dense;
    m_decoration->setDense(dense);
}

int OverTimePlot::aroundPlot() const
{
    return (m_dense ? denseTopMargin : overTimeTopMargin) + overTimeBottomMargin;
}

void OverTimePlot::show(const OverTimeChart& given)
{
    OverTimeChart chart = given;
    // The texts of a picture and of a report say what is saved; on screen the plot keeps its place while figures come
    // and go.
    if (m_medium == Medium::Picture && chart.figures.size() < 2)
        chart.figures.clear();
    int labels = 0;
    for (const auto& series : chart.series)
        labels = std::max(labels, CurveLabels::widthFor(toQString(nameOf(series.option))));
    const int usual = m_dense ? denseTopMargin : overTimeTopMargin;
    const int above = m_medium == Medium::Picture && chart.figures.empty() ? usual - figuresHeight : usual;
    setPlotMargins(m_plot, moneyAxisRoom(), above, labels, overTimeBottomMargin);
    m_plot.xAxis->setRange(0, chart.horizon);
    m_plot.xAxis->ticker().staticCast<QCPAxisTickerFixed>()->setTickStep(monthStep(chart.horizon, plotRect().width()));
    setAxis(*m_plot.yAxis, 0, chart.top, false, plotRect().height());
    m_curves.hide();
    showBands(chart);
    for (const auto& series : chart.series)
        m_curves.show(series.option, pointsOf(series.cash),
                      curvePen(m_theme->look(series.option), curveRole(series.option, chart.focus, chart.baseline)));
    m_decoration->setChart(chart);
}

void OverTimePlot::showBands(const OverTimeChart& chart)
{
    m_bands.hide();
    for (const Band& band : chart.bands)
        m_bands.show(band, m_theme->look(band.option).color, 0);
}

QRectF OverTimePlot::plotRect() const
{
    return m_plot.axisRect()->rect();
}

double OverTimePlot::monthAt(double x) const
{
    return m_plot.xAxis->pixelToCoord(x);
}

QPointF OverTimePlot::pointOf(double month, double cash) const
{
    return {m_plot.xAxis->coordToPixel(month), m_plot.yAxis->coordToPixel(cash)};
}

QRectF OverTimePlot::calloutRect() const
{
    return m_decoration->callout();
}

std::optional<Option> OverTimePlot::optionAt(QPointF point) const
{
    if (const auto label = m_decoration->labelAt(point))
        return label;
    return plotRect().contains(point) ? m_curves.nearest(point) : std::nullopt;
}

} // namespace breakeven
