// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even_plot.h"

#include "widgets/charts/chart_decoration.h"
#include "widgets/charts/tick_labels.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

constexpr int leftMargin = 64;
constexpr int topMargin = 48;
constexpr int bottomMargin = 66;
constexpr double hitDistance = 6;
constexpr double pixelsPerCount = 110; ///< between ticks of the volume, at the least
constexpr double pixelsPerPrice = 44;  ///< between ticks of the cost, at the least

} // namespace

BreakEvenPlot::BreakEvenPlot(QCustomPlot& plot, Medium medium)
    : m_plot(plot), m_medium(medium), m_theme(&Theme::light()), m_decoration(new ChartDecoration(plot))
{
    plot.setPlottingHint(QCP::phFastPolylines, medium == Medium::Screen);
    plot.setPlottingHint(QCP::phCacheLabels, medium == Medium::Screen);
    plot.layer(QStringLiteral("overlay"))
        ->setMode(QCPLayer::lmLogical); // a layer with a buffer of its own costs a copy a frame
    plot.axisRect()->setAutoMargins(QCP::msNone);
    reserveLabels(OptionSet::byDefault());

    const auto prepare = [](QCPAxis* axis, TickLabels::Kind kind) {
        axis->setTicker(QSharedPointer<TickLabels>::create(kind));
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->grid()->setSubGridVisible(false);
        axis->grid()->setAntialiased(false);
    };
    prepare(plot.xAxis, TickLabels::Kind::Count);
    prepare(plot.yAxis, TickLabels::Kind::Money);
    plot.xAxis->setTickLabelPadding(ChartDecoration::stripGap + ChartDecoration::stripHeight + 6);
    plot.yAxis->setTickLabelPadding(10);
    for (const OptionInfo& row : optionTable) {
        QCPGraph* graph = plot.addGraph();
        graph->setAdaptiveSampling(false);
        graph->setName(toQString(row.id));
    }
    setTheme(*m_theme);
}

void BreakEvenPlot::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_decoration->setTheme(theme);
    m_plot.setBackground(QBrush(theme.surface));
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setTickLabelFont(textFont(12));
        axis->setTickLabelColor(theme.muted);
        axis->grid()->setPen(QPen(theme.line, m_medium == Medium::Screen ? 0 : 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

void BreakEvenPlot::reserveLabels(OptionSet options)
{
    m_plot.axisRect()->setMargins(QMargins(leftMargin, topMargin, ChartDecoration::labelWidth(options), bottomMargin));
    m_plot.plotLayout()->update(QCPLayoutElement::upMargins);
    m_plot.plotLayout()->update(QCPLayoutElement::upLayout);
}

void BreakEvenPlot::show(const BreakEvenChart& chart)
{
    const auto type = chart.frame.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear;
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setScaleType(type);
        const double length =
            axis == m_plot.xAxis ? plotRect().width() / pixelsPerCount : plotRect().height() / pixelsPerPrice;
        const auto ticker = axis->ticker().staticCast<TickLabels>();
        ticker->setLogarithmic(chart.frame.logarithmic);
        ticker->setTickCount(std::clamp(static_cast<int>(length), 2, 8));
    }
    m_plot.xAxis->setRange(chart.frame.volume.low, chart.frame.volume.high);
    m_plot.yAxis->setRange(chart.frame.cost.low, chart.frame.cost.high);
    showCurves(chart);
    m_decoration->setChart(chart);
}

void BreakEvenPlot::showCurves(const BreakEvenChart& chart)
{
    for (int i = 0; i < m_plot.graphCount(); ++i)
        m_plot.graph(i)->setVisible(false);
    for (const auto& series : chart.series) {
        QCPGraph* graph = m_plot.graph(static_cast<int>(series.option));
        const OptionLook& look = m_theme->look(series.option);
        const double thin = m_medium == Medium::Screen ? 1 : 1.25;
        QPen pen(look.color, series.heavy ? 2 : thin, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!series.heavy) {
            pen.setCosmetic(m_medium == Medium::Screen);
            if (!look.dash.isEmpty())
                pen.setDashPattern(look.dash);
        }
        graph->setPen(pen);
        graph->setVisible(true);
        graph->setLayer(
            QStringLiteral("main")); // to the top, so that the heavy ones, which come last, cover the others

        QVector<QCPGraphData> points;
        points.reserve(static_cast<qsizetype>(series.curve.volume.size()));
        for (std::size_t k = 0; k < series.curve.volume.size(); ++k) {
            const double cost = series.curve.cost[k];
            points.append({series.curve.volume[k],
                           cost > 0 || !chart.frame.logarithmic ? cost : std::numeric_limits<double>::quiet_NaN()});
        }
        graph->data()->set(points, true);
    }
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

std::optional<Option> BreakEvenPlot::optionAt(QPointF point) const
{
    if (const auto label = m_decoration->labelAt(point))
        return label;
    if (!plotRect().contains(point))
        return std::nullopt;
    std::optional<Option> nearest;
    double least = hitDistance;
    for (const OptionInfo& row : optionTable) {
        const QCPGraph* graph = m_plot.graph(static_cast<int>(row.option));
        const double distance = graph->visible() ? graph->selectTest(point, false) : -1;
        if (distance >= 0 && distance <= least) {
            least = distance;
            nearest = row.option;
        }
    }
    return nearest;
}

} // namespace breakeven
