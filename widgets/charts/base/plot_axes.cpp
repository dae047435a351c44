// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/plot_axes.h"

#include "widgets/theme.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr double pixelsPerColumn = 110; ///< between ticks along the chart, at the least
constexpr double pixelsPerLine = 44;    ///< between ticks up the chart, at the least

} // namespace

void preparePlot(QCustomPlot& plot, Medium medium)
{
    plot.setLocale(QLocale::c());            // or months would be named in the desktop's language
    plot.setAutoAddPlottableToLegend(false); // an unseen legend is measured with every frame
    plot.setPlottingHint(QCP::phFastPolylines, medium == Medium::Screen);
    plot.setPlottingHint(QCP::phCacheLabels, medium == Medium::Screen);
    plot.layer(QStringLiteral("overlay"))
        ->setMode(QCPLayer::lmLogical); // a layer with a buffer of its own costs a copy a frame
    plot.axisRect()->setAutoMargins(QCP::msNone);
}

void prepareAxis(QCPAxis& axis, TickLabels::Kind kind)
{
    axis.setTicker(QSharedPointer<TickLabels>::create(kind));
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTicks(false);
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setAntialiased(false);
}

void styleAxes(QCustomPlot& plot, const Theme& theme, Medium medium)
{
    plot.setBackground(QBrush(theme.surface));
    styleAxis(*plot.xAxis, theme, medium);
    styleAxis(*plot.yAxis, theme, medium);
}

void styleAxis(QCPAxis& axis, const Theme& theme, Medium medium)
{
    axis.setTickLabelFont(textFont(12));
    axis.setTickLabelColor(theme.muted);
    axis.grid()->setPen(QPen(theme.line, medium == Medium::Screen ? 0 : 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

void setAxis(QCPAxis& axis, double low, double high, bool logarithmic, double pixels)
{
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRange(low, high);
    const auto ticker = axis.ticker().staticCast<TickLabels>();
    ticker->setLogarithmic(logarithmic);
    ticker->setTickCount(ticksWithin(axis, pixels));
}

int ticksWithin(const QCPAxis& axis, double pixels)
{
    const bool horizontal = QCPAxis::orientation(axis.axisType()) == Qt::Horizontal;
    return std::clamp(static_cast<int>(pixels / (horizontal ? pixelsPerColumn : pixelsPerLine)), 2, 8);
}

void setPlotMargins(QCustomPlot& plot, int left, int top, int right, int bottom)
{
    plot.axisRect()->setMargins(QMargins(left, top, right, bottom));
    plot.plotLayout()->update(QCPLayoutElement::upMargins);
    plot.plotLayout()->update(QCPLayoutElement::upLayout);
}

} // namespace breakeven
