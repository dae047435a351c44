// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty/uncertainty.h"

class QColor;
class QCPGraph;
class QCustomPlot;

namespace breakeven {

/// The filled areas between the 10th and the 90th percentile, beneath the curves of a plot.
class BandGraphs {
public:
    /// Makes two graphs an option, to be filled between; call once, after the plot's own graphs stand.
    void addTo(QCustomPlot& plot);
    void hide();
    /// Costs below `least` are drawn there: a logarithmic axis has no zero.
    void show(const Band& band, const QColor& color, double least);

private:
    struct Edges {
        QCPGraph* low = nullptr;
        QCPGraph* high = nullptr; ///< filled down to `low`
    };
    EnumMap<Option, Edges> m_edges; // owned by the plot
};

} // namespace breakeven
