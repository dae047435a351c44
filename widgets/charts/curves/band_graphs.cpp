// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/band_graphs.h"

#include <qcustomplot.h>

#include <algorithm>
#include <vector>

namespace breakeven {

namespace {

constexpr float opacity = 0.12F; ///< all curves are told from it, also from two of them over each other
constexpr float outlineOpacity = 0.6F;
constexpr double leastHeight = 6; ///< pixels of a band that has outlines
const QString layerName = QStringLiteral("bands");

void setEdge(QCPGraph& graph, const std::vector<double>& at, const std::vector<double>& costs, double least)
{
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(at.size()));
    for (std::size_t i = 0; i < at.size(); ++i)
        points.append({at[i], std::max(costs[i], least)});
    graph.data()->set(points, true);
    graph.setVisible(true);
}

} // namespace

class BandOutlines : public QCPLayerable {
public:
    explicit BandOutlines(QCustomPlot& plot) : QCPLayerable(&plot, layerName) {}
    void clear() { m_bands.clear(); }
    void add(const QCPGraph* low, const QCPGraph* high, const QColor& color)
    {
        std::erase_if(m_bands, [high](const Outlined& band) { return band.high == high; });
        m_bands.push_back({low, high, color});
    }

private:
    struct Outlined {
        const QCPGraph* low;
        const QCPGraph* high;
        QColor color;
    };

    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    [[nodiscard]] QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }

    void draw(QCPPainter* painter) override
    {
        for (const Outlined& band : m_bands) {
            painter->setPen(QPen(band.color, 1));
            QPolygonF low;
            QPolygonF high;
            const auto finish = [&] {
                painter->drawPolyline(low);
                painter->drawPolyline(high);
                low.clear();
                high.clear();
            };
            for (int i = 0; i < band.low->dataCount(); ++i) {
                const double x = mParentPlot->xAxis->coordToPixel(band.low->dataMainKey(i));
                const QPointF bottom(x, mParentPlot->yAxis->coordToPixel(band.low->dataMainValue(i)));
                const QPointF top(x, mParentPlot->yAxis->coordToPixel(band.high->dataMainValue(i)));
                if (bottom.y() - top.y() < leastHeight) {
                    finish();
                    continue;
                }
                low << bottom;
                high << top;
            }
            finish();
        }
    }

    std::vector<Outlined> m_bands;
};

void BandGraphs::addTo(QCustomPlot& plot)
{
    plot.addLayer(layerName, plot.layer(QStringLiteral("main")), QCustomPlot::limBelow);
    const auto addEdge = [&plot] {
        QCPGraph* graph = plot.addGraph();
        graph->setAdaptiveSampling(false);
        graph->setPen(Qt::NoPen);
        graph->setAntialiasedFill(false); // an antialiased fill takes three times as long
        graph->setLayer(layerName);
        graph->setVisible(false);
        return graph;
    };
    for (Edges& edges : m_edges) {
        edges = {addEdge(), addEdge()};
        edges.high->setChannelFillGraph(edges.low);
    }
    m_outlines = new BandOutlines(plot);
}

void BandGraphs::hide()
{
    for (const Edges& edges : m_edges)
        for (QCPGraph* graph : {edges.low, edges.high})
            graph->setVisible(false);
    m_outlines->clear();
}

void BandGraphs::show(const Band& band, const QColor& color, double least)
{
    const Edges& edges = m_edges[band.option];
    setEdge(*edges.low, band.at, band.p10, least);
    setEdge(*edges.high, band.at, band.p90, least);
    QColor fill = color;
    fill.setAlphaF(opacity);
    edges.high->setBrush(fill);
    QColor outline = color;
    outline.setAlphaF(outlineOpacity);
    m_outlines->add(edges.low, edges.high, outline);
}

} // namespace breakeven
