// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/over_time_chart.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/curves/callout.h"
#include "widgets/charts/curves/curve_labels.h"

#include <optional>

namespace breakeven {

/// What stands on the chart over time beside curves and axes: figures, labels, steps and their key, payback and its
/// callout.
class OverTimeDecoration : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::OverTimeDecoration)

public:
    explicit OverTimeDecoration(QCustomPlot& plot);

    void setChart(const OverTimeChart& chart);
    void setDense(bool dense) { m_dense = dense; }
    [[nodiscard]] std::optional<Option> labelAt(QPointF point) const;
    /// Where callout and mark stood when last drawn.
    [[nodiscard]] QRectF callout() const { return m_callout.rect(); }
    [[nodiscard]] std::vector<QRectF> marks() const override;

protected:
    void paint(QPainter& painter) override;

private:
    void drawFigures(QPainter& painter) const;
    /// Top of the line over the plot that has the axis' name.
    [[nodiscard]] double namesTop() const;
    void drawAxisNames(QPainter& painter) const;
    void drawStepKey(QPainter& painter) const;
    void drawSteps(QPainter& painter) const;
    void drawRings(QPainter& painter) const;
    void drawCallout(QPainter& painter);
    [[nodiscard]] bool isHeavy(Option option) const { return option == m_chart.focus || option == m_chart.baseline; }

    OverTimeChart m_chart;
    bool m_dense = false; ///< over the plot
    CurveLabels m_labels;
    Callout m_callout;
};

} // namespace breakeven
