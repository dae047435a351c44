// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/tornado_plot.h"

#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/sensitivity/tornado_bars.h"
#include "widgets/theme.h"

#include <cmath>

namespace breakeven {

namespace {

constexpr int tornadoTopMargin = 84; // title, key and the words over the line
constexpr int tornadoRightMargin = 12;
constexpr int tornadoBottomMargin = 56;

/// Ticks that end where the axis does, though the plot goes on.
class TicksUpTo : public TickLabels {
public:
    TicksUpTo(Kind kind, std::optional<double> last) : TickLabels(kind), m_last(last) {}

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override
    {
        QVector<double> ticks = TickLabels::createTickVector(tickStep, range);
        ticks.removeIf([this](double tick) { return m_last && tick > *m_last; });
        return ticks;
    }

private:
    std::optional<double> m_last;
};

/// The axis' range with so many pixels of room before and after it.
Range withRoom(const Range& axis, bool logarithmic, double before, double after, double width)
{
    const double inner = std::max(width - before - after, width / 4);
    const double low = logarithmic ? std::log(axis.low) : axis.low;
    const double high = logarithmic ? std::log(axis.high) : axis.high;
    const double perPixel = (high - low) / inner;
    const Range wide{low - before * perPixel, high + after * perPixel};
    return logarithmic ? Range{std::exp(wide.low), std::exp(wide.high)} : wide;
}

} // namespace

TornadoPlot::TornadoPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_bars(new TornadoBars(plot))
{
    preparePlot(plot, medium);
    prepareAxis(*plot.xAxis, TickLabels::Kind::Money);
    prepareAxis(*plot.yAxis, TickLabels::Kind::Count);
    plot.xAxis->setTickLabelPadding(8);
    plot.yAxis->setTickLabels(false);
    plot.yAxis->grid()->setVisible(false);
    setTheme(Theme::light());
}

void TornadoPlot::setTheme(const Theme& theme)
{
    m_bars->setTheme(theme);
    styleAxes(m_plot, theme, m_medium);
    m_plot.xAxis->grid()->setZeroLinePen(QPen(theme.muted, 1)); // where a saving turns into a loss
}

void TornadoPlot::show(const TornadoChart& chart)
{
    m_count = chart.bars.size();
    m_plot.axisRect()->setVisible(m_count > 0);
    setPlotMargins(m_plot, TornadoBars::labelWidth(chart, m_plot.viewport().width()), tornadoTopMargin,
                   tornadoRightMargin, tornadoBottomMargin);
    const bool isMoney = info(chart.figure).unit == FigureUnit::Money;
    m_plot.xAxis->setTicker(QSharedPointer<TicksUpTo>::create(
        isMoney ? TickLabels::Kind::Money : TickLabels::Kind::Count, chart.lastFigure));
    const double width = plotRect().width();
    const Range axis = withRoom(chart.axis, chart.logarithmic, TornadoBars::markWidth(chart, false),
                                TornadoBars::markWidth(chart, true), width);
    setAxis(*m_plot.xAxis, axis.low, axis.high, chart.logarithmic, width);
    m_bars->setChart(chart);
}

void TornadoPlot::setHovered(std::optional<std::size_t> bar)
{
    m_bars->setHovered(bar);
}

QRectF TornadoPlot::plotRect() const
{
    return m_plot.axisRect()->rect();
}

QRectF TornadoPlot::barRect(std::size_t bar) const
{
    return m_bars->bar(bar);
}

std::optional<std::size_t> TornadoPlot::barAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_count; ++i)
        if (m_bars->row(i).contains(point))
            return i;
    return std::nullopt;
}

int TornadoPlot::leastHeight(const TornadoChart& chart)
{
    return tornadoTopMargin + tornadoBottomMargin + static_cast<int>(chart.bars.size()) * TornadoBars::smallestRow;
}

} // namespace breakeven
