// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/break_even/guess_flags.h"
#include "widgets/charts/curves/callout.h"
#include "widgets/charts/curves/curve_labels.h"

#include <optional>
#include <vector>

namespace breakeven {

/// What stands on a break-even chart beside curves and axes: labels, strip, volume line, crossings, callout, the axes'
/// names.
class BreakEvenDecoration : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::BreakEvenDecoration)

public:
    explicit BreakEvenDecoration(QCustomPlot& plot);

    void setChart(const BreakEvenChart& chart);
    [[nodiscard]] std::optional<Option> labelAt(QPointF point) const;
    /// Width in the upper right corner that is taken by what stands over the chart.
    void setCornerRoom(int width) { m_cornerRoom = width; }
    void setDense(bool dense) { m_dense = dense; }
    /// How far over the plot the axis' name begins.
    [[nodiscard]] int overPlot() const;
    /// Where the callout stood when last drawn; empty if there is none.
    [[nodiscard]] QRectF callout() const { return m_callout.rect(); }
    [[nodiscard]] std::vector<QRectF> marks() const override;

    static constexpr float ghostOpacity = 0.4F; ///< of the crossing as it was when pinned
    /// Width that labels of these options take at the right of the plot.
    [[nodiscard]] static int labelWidth(OptionSet options);

protected:
    void paint(QPainter& painter) override;

private:
    double drawNearest(QPainter& painter, const QString& sentence, const QRectF& room) const;
    void drawAxisNames(QPainter& painter) const;
    void drawNote(QPainter& painter, const QRectF& room) const;
    /// Where a series leaves the plot, or which way it lies from there.
    void placeLabel(const BreakEvenChart::Series& series, const QPolygonF& points, std::vector<CurveLabel>& beside);
    void placeLabelsAbove(std::vector<CurveLabel>& beside);
    void drawLabelsAbove(QPainter& painter) const;
    /// A curve in pixels.
    [[nodiscard]] QPolygonF pointsOf(const Curve& curve) const;
    void drawVolumeLine(QPainter& painter) const;
    void drawCrossings(QPainter& painter) const;
    void drawCallout(QPainter& painter);
    /// The room's guesses: their names and flags.
    [[nodiscard]] std::vector<QRectF> guessAreas() const;
    /// The line of the volume and its handle.
    [[nodiscard]] std::vector<QRectF> volumeAreas() const;
    void placeGuesses();

    BreakEvenChart m_chart;
    /// A name over the plot's upper edge, where its curve goes through it.
    struct LabelAbove {
        CurveLabel label;
        double exit; ///< x of the curve on the edge
        QRectF box;
    };
    CurveLabels m_labels;
    std::vector<LabelAbove> m_above;
    std::vector<GuessLabel> m_guesses; ///< as last drawn
    std::vector<QPolygonF> m_curves;   ///< of the chart's series, in pixels
    Callout m_callout;
    int m_cornerRoom = 0;
    bool m_dense = false; ///< over the plot
};

} // namespace breakeven
