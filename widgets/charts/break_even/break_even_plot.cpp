// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/break_even_plot.h"

#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/break_even/break_even_decoration.h"
#include "widgets/charts/break_even/cheapest_strip.h"
#include "widgets/charts/curves/curve_pen.h"
#include "widgets/charts/curves/curve_points.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

namespace breakeven {

namespace {

const QVector<qreal> pinnedDots{1, 1.5}; ///< of curves as they were when pinned
constexpr int breakEvenAboveNames = 2;
constexpr int breakEvenBottomMargin = 74;

} // namespace

BreakEvenPlot::BreakEvenPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_theme(&Theme::light()), m_decoration(new BreakEvenDecoration(plot))
{
    preparePlot(plot, medium);
    reserveLabels(optionsShownByDefault);
    prepareAxis(*plot.xAxis, TickLabels::Kind::Count);
    prepareAxis(*plot.yAxis, TickLabels::Kind::Money);
    plot.xAxis->setTickLabelPadding(CheapestStrip::gap + CheapestStrip::height + CheapestStrip::names + 3);
    plot.yAxis->setTickLabelPadding(10);
    m_curves.addTo(plot);
    m_bands.addTo(plot);
    for (QCPGraph*& ghost : m_ghosts)
        ghost = addCurve(plot);
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
    setPlotMargins(m_plot, moneyAxisRoom(), aroundPlot() - breakEvenBottomMargin,
                   BreakEvenDecoration::labelWidth(options), breakEvenBottomMargin);
}

void BreakEvenPlot::setDense(bool dense)
{
    m_dense = dense;
    m_decoration->setDense(dense);
}

int BreakEvenPlot::aroundPlot() const
{
    return breakEvenAboveNames + m_decoration->overPlot() + breakEvenBottomMargin;
}

void BreakEvenPlot::show(const BreakEvenChart& chart)
{
    const auto& [volume, cost, logarithmic] = chart.frame;
    setAxis(*m_plot.xAxis, volume.low, volume.high, logarithmic, plotRect().width());
    setAxis(*m_plot.yAxis, cost.low, cost.high, logarithmic, plotRect().height());
    showBands(chart);
    showCurves(chart);
    m_decoration->setChart(chart);
}

void BreakEvenPlot::showBands(const BreakEvenChart& chart)
{
    m_bands.hide();
    for (const Band& band : chart.bands)
        m_bands.show(band, m_theme->look(band.option).color, chart.frame.logarithmic ? chart.frame.cost.low / 10 : 0);
}

void BreakEvenPlot::showCurves(const BreakEvenChart& chart)
{
    for (QCPGraph* ghost : m_ghosts)
        ghost->setVisible(false);
    for (std::size_t i = 0; i < chart.ghosts.size(); ++i) {
        QPen dotted(m_theme->look(chart.ghosts[i].option).color, thinCurve, Qt::SolidLine, Qt::FlatCap);
        dotted.setDashPattern(pinnedDots);
        showCurve(*m_ghosts.at(i), graphPoints(chart.ghosts[i].curve, chart.frame.logarithmic), dotted);
    }
    m_curves.hide();
    for (const auto& series : chart.series)
        m_curves.show(series.option, graphPoints(series.curve, chart.frame.logarithmic),
                      curvePen(m_theme->look(series.option), curveRole(series.option, chart.focus, chart.baseline)));
}

void BreakEvenPlot::setCornerRoom(int width)
{
    m_decoration->setCornerRoom(width);
}

double BreakEvenPlot::makeRoom(const BreakEvenChart& chart)
{
    OptionSet named;
    for (const auto& series : chart.series)
        named.insert(series.option);
    reserveLabels(named);
    return plotRect().width();
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

double BreakEvenPlot::yOf(double cost) const
{
    return m_plot.yAxis->coordToPixel(cost);
}

std::optional<Option> BreakEvenPlot::optionAt(QPointF point) const
{
    if (const auto label = m_decoration->labelAt(point))
        return label;
    return plotRect().contains(point) ? m_curves.nearest(point) : std::nullopt;
}

} // namespace breakeven
