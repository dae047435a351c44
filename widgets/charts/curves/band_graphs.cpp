// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/band_graphs.h"

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr float opacity = 0.12F; ///< all curves are told from it, also from two of them over each other
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
}

void BandGraphs::hide()
{
    for (const Edges& edges : m_edges)
        for (QCPGraph* graph : {edges.low, edges.high})
            graph->setVisible(false);
}

void BandGraphs::show(const Band& band, const QColor& color, double least)
{
    const Edges& edges = m_edges[band.option];
    setEdge(*edges.low, band.at, band.p10, least);
    setEdge(*edges.high, band.at, band.p90, least);
    QColor fill = color;
    fill.setAlphaF(opacity);
    edges.high->setBrush(fill);
}

} // namespace breakeven
