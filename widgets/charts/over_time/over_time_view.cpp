// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/over_time/over_time_view.h"

#include "core/charts/bands.h"
#include "core/inputs/format.h"
#include "widgets/charts/base/chart_readout.h"
#include "widgets/charts/over_time/over_time_plot.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

QString headingOf(int month)
{
    return month == 0 ? OverTimeView::tr("Up front") : OverTimeView::tr("After %1").arg(toQString(monthSpan(month)));
}

} // namespace

OverTimeView::OverTimeView(QWidget* parent)
    : PlotView(QStringLiteral("over_time_plot"), tr("Chart over time: cumulative cash over months"), parent),
      m_readout(new ChartReadout(this))
{
    fillWithPlot();
    m_drawing = std::make_unique<OverTimePlot>(plot(), Medium::Screen);
}

OverTimeView::~OverTimeView() = default;

void OverTimeView::setTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    m_readout->setTheme(theme);
    redraw();
}

void OverTimeView::showNew()
{
    leave();
    m_bands.follow(evaluation()->scenario, cashBands, [this] {
        fit();
        redraw();
    });
    settle();
}

void OverTimeView::settle()
{
    fit();
    if (isSettled()) {
        const OverTimeChart chart = overTimeChart(*evaluation(), m_top);
        plot().setAccessibleDescription(toQString(chart.callout.title) + QStringLiteral(", ") +
                                        toQString(chart.callout.text));
    }
    redraw();
}

void OverTimeView::fit()
{
    const double top = fittingTop(*evaluation(), m_bands.latest());
    m_top = isSettled() ? top : std::max(m_top, top);
}

void OverTimeView::draw()
{
    OverTimeChart chart = overTimeChart(*evaluation(), m_top);
    chart.bands = m_bands.latest();
    m_drawing->show(chart);
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
    m_readout->tell(headingOf(month), cashAt(*evaluation(), month), area, m_drawing->calloutRect(), snapped);
}

} // namespace breakeven
