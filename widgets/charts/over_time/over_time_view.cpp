// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/over_time/over_time_view.h"

#include "core/charts/bands.h"
#include "core/charts/stops/chart_stops.h"
#include "widgets/charts/base/chart_readout.h"
#include "widgets/charts/over_time/over_time_plot.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

OverTimeView::OverTimeView(QWidget* parent)
    : PlotView(QStringLiteral("over_time_plot"), tr("Chart over time: cumulative cash over months"), parent),
      m_readout(new ChartReadout(this))
{
    fillWithPlot();
    m_drawing = std::make_unique<OverTimePlot>(plot(), Medium::Screen);
}

OverTimeView::~OverTimeView() = default;

void OverTimeView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    m_readout->setTheme(theme);
    redraw();
}

void OverTimeView::showNew()
{
    leave();
    m_bands.follow(
        evaluation(), [](const Evaluation& e) { return cashBands(e.scenario); }, [this] { redraw(); });
    redraw();
}

void OverTimeView::settle()
{
    redraw();
}

/// Lines at once, the bands when they are there.
void OverTimeView::draw()
{
    OverTimeChart chart = overTimeChart(*evaluation());
    chart.bands = m_bands.latest();
    const double top = fittingTop(chart);
    m_top = isSettled() ? top : std::max(m_top, top);
    chart.top = m_top;
    m_drawing->show(chart);
    if (isSettled())
        plot().setAccessibleDescription(toQString(overTimeInWords(chart)));
}

int OverTimeView::fullHeight(int, int plot) const
{
    return m_drawing->aroundPlot() + plot;
}

void OverTimeView::showPresented()
{
    m_drawing->setDense(isPresented());
    redraw();
}

void OverTimeView::click(QPointF point)
{
    if (const auto option = m_drawing->optionAt(point))
        emit focusChosen(*option);
}

void OverTimeView::leave()
{
    m_readout->leave();
}

void OverTimeView::hover(QPointF point)
{
    plot().setCursor(m_drawing->optionAt(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QRectF area = m_drawing->plotRect();
    if (!area.contains(point)) {
        m_readout->leave();
        return;
    }
    const int month = static_cast<int>(std::lround(m_drawing->monthAt(point.x())));
    const QPointF snapped(m_drawing->pointOf(month, 0).x(), point.y());
    m_readout->tell(toQString(monthInWords(month)), cashAt(*evaluation(), month), area, m_drawing->calloutRect(),
                    snapped);
}

PlotStops OverTimeView::stops() const
{
    const OverTimeChart chart = overTimeChart(*evaluation());
    const auto pixelOf = [this](double month, double cash) { return m_drawing->pointOf(month, cash); };
    PlotStops stops{.start = pixelOf(chart.callout.month, chart.callout.cash)};
    for (const ChartPath& path : overTimeStops(chart))
        stops.add(path, m_drawing->plotRect(), pixelOf);
    return stops;
}

} // namespace breakeven
