// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <qcustomplot.h>

#include <optional>

namespace breakeven {

/// A plot's curves, one an option. What is shown later covers what was shown before.
class OptionGraphs {
public:
    /// Makes the graphs, hidden; call once.
    void addTo(QCustomPlot& plot);
    void hide();
    void show(Option option, const QVector<QCPGraphData>& points, const QPen& pen);
    /// The option whose curve is nearest to the point, within a few pixels of it.
    [[nodiscard]] std::optional<Option> nearest(QPointF point) const;

private:
    EnumMap<Option, QCPGraph*> m_graphs; // owned by the plot
};

/// A curve's graph that draws all its points and nothing else; hidden.
[[nodiscard]] QCPGraph* addCurve(QCustomPlot& plot);
/// Puts a curve above all that were shown before.
void showCurve(QCPGraph& graph, const QVector<QCPGraphData>& points, const QPen& pen);

} // namespace breakeven
