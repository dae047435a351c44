// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/option_graphs.h"

#include "widgets/charts/base/axis_pixels.h"
#include "widgets/charts/curves/curve_line.h"
#include "widgets/text.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double hitDistance = 6; ///< pixels
constexpr double unseen = 0.1;    ///< device pixels that a line may be off

/// The pattern of a pen's dashes in pixels: Qt counts them in widths of the pen.
QVector<qreal> dashesOf(const QPen& pen)
{
    QVector<qreal> pattern = pen.dashPattern();
    for (qreal& length : pattern)
        length *= pen.widthF();
    return pattern;
}

/// A graph whose line keeps its color: straight pieces stand on whole pixels, and the pieces between two points are one
/// line, without the faint joints of single ones.
class CurveGraph : public QCPGraph {
public:
    explicit CurveGraph(QCustomPlot& plot) : QCPGraph(plot.xAxis, plot.yAxis) {}

protected:
    /// A line and nothing else.
    void draw(QCPPainter* painter) override
    {
        const AxisPixels x(*mKeyAxis);
        const AxisPixels y(*mValueAxis);
        QVector<QPointF> line;
        line.reserve(mDataContainer->size());
        for (const QCPGraphData& point : *mDataContainer)
            line.append({x(point.key), y(point.value)});
        painter->setPen(mPen);
        painter->setBrush(Qt::NoBrush);
        drawLinePlot(painter, line);
    }
    void drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const override
    {
        const QPen pen = painter->pen();
        if (pen.style() == Qt::NoPen || pen.color().alpha() == 0)
            return;
        applyDefaultAntialiasingHint(painter);
        const QTransform device = painter->deviceTransform();
        const double perUnit = std::max(1e-6, std::abs(device.m11()));
        const double beyond = 2 * pen.widthF();
        const QRectF area = QRectF(clipRect()).adjusted(-beyond, -beyond, beyond, beyond);
        // An engine that draws pixels takes long for joints and for dashes that are wider than a pixel, and is quick
        // with single lines; to a file they go as what they are.
        const bool singly = painter->paintEngine()->type() == QPaintEngine::Raster && pen.color().alpha() == 255;
        const bool dashed = pen.style() == Qt::CustomDashLine;
        if (singly)
            painter->setPen(QPen(pen.color(), pen.widthF(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        QVector<QLineF> singles;
        const auto draw = [&](const QPolygonF& line) {
            const LineParts parts = partsOf(line, pen.widthF());
            singles += parts.singles;
            for (const QPolygonF& run : parts.joined)
                painter->drawPolyline(run);
        };
        for (const QPolygonF& piece : piecesWithin(lines, area)) {
            const QPolygonF line = snapped(simplified(piece, unseen / perUnit), pen.widthF(), device);
            if (!singly)
                painter->drawPolyline(line);
            else if (!dashed)
                draw(line);
            else
                for (const QPolygonF& stroke : strokesOf(line, dashesOf(pen)))
                    draw(stroke);
        }
        painter->drawLines(singles);
        painter->setPen(pen);
    }
};

} // namespace

QCPGraph* addCurve(QCustomPlot& plot)
{
    auto* graph = new CurveGraph(plot); // owned by the plot
    graph->setAdaptiveSampling(false);
    graph->setVisible(false);
    return graph;
}

void showCurve(QCPGraph& graph, const QVector<QCPGraphData>& points, const QPen& pen)
{
    graph.setPen(pen);
    graph.data()->set(points, true);
    graph.setVisible(true);
    graph.setLayer(graph.layer()); // to the top of its layer
}

void OptionGraphs::addTo(QCustomPlot& plot)
{
    for (const OptionInfo& row : optionTable) {
        QCPGraph* graph = addCurve(plot);
        graph->setName(toQString(row.id));
        m_graphs[row.option] = graph;
    }
}

void OptionGraphs::hide()
{
    for (QCPGraph* graph : m_graphs)
        graph->setVisible(false);
}

void OptionGraphs::show(Option option, const QVector<QCPGraphData>& points, const QPen& pen)
{
    showCurve(*m_graphs[option], points, pen);
}

std::optional<Option> OptionGraphs::nearest(QPointF point) const
{
    std::optional<Option> nearest;
    double least = hitDistance;
    for (const OptionInfo& row : optionTable) {
        const QCPGraph* graph = m_graphs[row.option];
        const double distance = graph->visible() ? graph->selectTest(point, false) : -1;
        if (distance >= 0 && distance <= least) {
            least = distance;
            nearest = row.option;
        }
    }
    return nearest;
}

} // namespace breakeven
