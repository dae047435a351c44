// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/curves/callout.h"
#include "widgets/charts/curves/curve_labels.h"

#include <optional>

namespace breakeven {

/// What stands on a break-even chart beside curves and axes: labels, strip, volume line, crossings, callout, the axes'
/// names.
class BreakEvenDecoration : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::BreakEvenDecoration)

public:
    explicit BreakEvenDecoration(QCustomPlot& plot);

    void setChart(const BreakEvenChart& chart);
    [[nodiscard]] std::optional<Option> labelAt(QPointF point) const;
    /// Where the callout stood when last drawn; empty if there is none.
    [[nodiscard]] QRectF callout() const { return m_callout.rect(); }

    static constexpr int stripHeight = 7;
    static constexpr int stripGap = 8;
    static constexpr float ghostOpacity = 0.4F; ///< of curves and crossing as they were when pinned
    /// Width that labels of these options take at the right of the plot.
    [[nodiscard]] static int labelWidth(OptionSet options);

protected:
    void paint(QPainter& painter) override;

private:
    void drawAxisNames(QPainter& painter) const;
    void drawStrip(QPainter& painter) const;
    void drawVolumeLine(QPainter& painter) const;
    void drawCrossings(QPainter& painter) const;
    void drawCallout(QPainter& painter);

    BreakEvenChart m_chart;
    CurveLabels m_labels;
    Callout m_callout;
};

} // namespace breakeven
