// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/tornado_plot.h"

#include "widgets/charts/base/tick_labels.h"
#include "widgets/charts/sensitivity/tornado_bars.h"

#include <cstddef>

namespace breakeven {

namespace {

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

} // namespace

TornadoPlot::TornadoPlot(QCustomPlot& plot, Medium medium) : TornadoPlot(plot, medium, new TornadoBars(plot)) {}

TornadoPlot::TornadoPlot(QCustomPlot& plot, Medium medium, TornadoBars* bars)
    : InputBarsPlot(plot, medium, *bars), m_bars(bars)
{
}

/// The strongest of its bars, as many as can be read.
void TornadoPlot::show(const TornadoChart& whole)
{
    const int header = TornadoBars::headerHeight(whole, plot().viewport().width());
    TornadoChart chart = whole;
    chart.bars.erase(chart.bars.begin() + static_cast<std::ptrdiff_t>(readableRows(header, chart.bars.size())),
                     chart.bars.end());
    chart.notShown += whole.bars.size() - chart.bars.size();
    plot().axisRect()->setVisible(!chart.bars.empty());
    setMargins(TornadoBars::labelWidth(chart, plot().viewport().width()), header);
    const bool isMoney = info(chart.figure).unit == FigureUnit::Money;
    plot().xAxis->setTicker(QSharedPointer<TicksUpTo>::create(
        isMoney ? TickLabels::Kind::Money : TickLabels::Kind::Count, chart.lastFigure));
    setAxisWithRoom(chart.axis, chart.logarithmic, TornadoBars::markWidth(chart, false),
                    TornadoBars::markWidth(chart, true));
    m_bars->setChart(chart);
}

int TornadoPlot::leastHeight(const TornadoChart& chart, int width)
{
    return heightFor(TornadoBars::headerHeight(chart, width), chart.bars.size());
}

int TornadoPlot::leastHeight(const TornadoChart& chart, int width, int plot)
{
    return heightFor(TornadoBars::headerHeight(chart, width), chart.bars.size(), plot);
}

} // namespace breakeven
