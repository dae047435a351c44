// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_plot.h"

#include "core/analysis/map/parameter_axis.h"
#include "core/inputs/scale.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/charts/map/map_decoration.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

namespace breakeven {

namespace {

constexpr int mapLeftMargin = 72;
constexpr int mapTopMargin = 40;
constexpr int mapRightMargin = 28;
constexpr int mapBottomMargin = MapPlot::aroundPlot - mapTopMargin;

/// Ticks at values that read well along the parameter; the axis itself is in fractions.
void setTicks(QCPAxis& axis, const Parameter& parameter, double pixels)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double value : axisTicks(parameter, ticksWithin(axis, pixels), shownMoney()))
        ticker->addTick(sliderFraction(parameter, value), toQString(axisTickLabel(parameter, value)));
    axis.setTicker(ticker);
}

} // namespace

MapPlot::MapPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_decoration(new MapDecoration(plot, medium))
{
    preparePlot(plot, medium);
    setPlotMargins(plot, mapLeftMargin, mapTopMargin, mapRightMargin, mapBottomMargin);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        prepareAxis(*axis, TickLabels::Kind::Count);
        axis->setRange(0, 1);
        axis->grid()->setVisible(false); // the colors are the ground
        axis->setTickLength(0, 5);
        axis->setTickLabelPadding(6);
    }
    setTheme(Theme::light());
}

void MapPlot::setTheme(const Theme& theme)
{
    m_decoration->setTheme(theme);
    styleAxes(m_plot, theme, m_medium);
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis})
        axis->setTickPen(QPen(theme.muted, m_medium == Medium::Screen ? 0 : 1));
}

void MapPlot::show(const DecisionMap& map)
{
    setTicks(*m_plot.xAxis, map.x, plotRect().width());
    setTicks(*m_plot.yAxis, map.y, plotRect().height());
    m_decoration->setMap(map);
}

const DecisionMap& MapPlot::map() const
{
    return m_decoration->map();
}

QRectF MapPlot::plotRect() const
{
    return m_plot.axisRect()->rect();
}

PlanePoint MapPlot::pointAt(QPointF pixel) const
{
    const QRectF area = plotRect();
    return {(pixel.x() - area.left()) / area.width(), (area.bottom() - pixel.y()) / area.height()};
}

QPointF MapPlot::pixelOf(PlanePoint point) const
{
    const QRectF area = plotRect();
    return {area.left() + point.x * area.width(), area.bottom() - point.y * area.height()};
}

std::vector<NoteAxes> MapPlot::noteAxes() const
{
    if (map().cheapest.empty())
        return {};
    const Parameter& x = map().x;
    const Parameter& y = map().y;
    return {{.rect = m_plot.axisRect(), .id = std::string(x.id) + '/' + std::string(y.id), .x = x, .y = y}};
}

QRectF MapPlot::hereRect() const
{
    return m_decoration->here();
}

} // namespace breakeven
