// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/latency_chart.h"
#include "widgets/charts/base/plot_decoration.h"

namespace breakeven {

/// The levels of a plot of waits, filled where they keep the promise, with the chosen one marked; and the promise as a
/// line with what lies beyond it dimmed.
class PromiseDecoration : public PlotDecoration {
public:
    explicit PromiseDecoration(QCustomPlot& plot) : PlotDecoration(plot) {}

    void setChart(const LatencyChart& chart) { m_chart = chart; }
    /// Whether the line has the keyboard's focus.
    void setFocused(bool focused) { m_focused = focused; }

protected:
    void paint(QPainter& painter) override;

private:
    void paintPromise(QPainter& painter) const;
    void paintDot(QPainter& painter, std::size_t dot) const;
    void paintName(QPainter& painter, std::size_t dot, const QString& text) const;

    LatencyChart m_chart;
    bool m_focused = false;
};

} // namespace breakeven
