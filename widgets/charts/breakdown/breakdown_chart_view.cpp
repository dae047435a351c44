// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/breakdown/breakdown_chart_view.h"

#include "core/charts/stops/chart_stops.h"
#include "widgets/charts/breakdown/breakdown_plot.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QToolTip>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

BreakdownChartView::BreakdownChartView(QWidget* parent)
    : PlotView(QStringLiteral("breakdown_plot"), tr("Breakdown chart: what each option's monthly cost is made of"),
               parent)
{
    fillWithPlot();
    m_drawing = std::make_unique<BreakdownPlot>(plot(), Medium::Screen);
}

BreakdownChartView::~BreakdownChartView() = default;

void BreakdownChartView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void BreakdownChartView::showNew()
{
    leave();
    redraw();
}

void BreakdownChartView::settle()
{
    redraw();
}

void BreakdownChartView::showPresented()
{
    m_drawing->setForRoom(isPresented());
    redraw();
}

void BreakdownChartView::draw()
{
    BreakdownChart chart = breakdownChart(*evaluation());
    m_top = isSettled() ? chart.top : std::max(m_top, chart.top);
    chart.top = m_top;
    m_drawing->show(chart);
    plot().setMinimumHeight(m_drawing->fullHeight(plot().width())); // lower, its rows stand on each other
    if (isSettled())
        plot().setAccessibleDescription(toQString(breakdownInWords(chart)));
}

int BreakdownChartView::fullHeight(int width, int) const
{
    return m_drawing->fullHeight(width);
}

std::vector<NoteAxes> BreakdownChartView::noteAxes() const
{
    return m_drawing->noteAxes();
}

void BreakdownChartView::click(QPointF point)
{
    if (const auto option = m_drawing->optionAt(point))
        emit focusChosen(*option);
}

void BreakdownChartView::leave()
{
    QToolTip::hideText();
}

void BreakdownChartView::hover(QPointF point)
{
    const auto place = m_drawing->placeAt(point);
    plot().setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place)
        QToolTip::showText(plot().mapToGlobal(point.toPoint()), plainToolTip(place->text), &plot(),
                           place->rect.toRect());
    else
        QToolTip::hideText();
}

PlotStops BreakdownChartView::stops() const
{
    const BreakdownChart chart = breakdownChart(*evaluation());
    const auto pixelOf = [this](double cost, double bar) {
        return m_drawing->pointOf(cost, static_cast<std::size_t>(bar));
    };
    PlotStops stops;
    for (const ChartPath& path : breakdownStops(chart))
        stops.add(path, m_drawing->plotRect(), pixelOf);
    return stops;
}

} // namespace breakeven
