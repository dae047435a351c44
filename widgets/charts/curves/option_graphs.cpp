// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/option_graphs.h"

#include "widgets/text.h"

namespace breakeven {

namespace {

constexpr double hitDistance = 6; ///< pixels

} // namespace

QCPGraph* addCurve(QCustomPlot& plot)
{
    QCPGraph* graph = plot.addGraph();
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
