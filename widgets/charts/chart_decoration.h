// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/break_even_chart.h"
#include "widgets/charts/curve_labels.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <optional>

namespace breakeven {

/// What stands on a break-even chart beside curves and axes: labels, strip, volume line, crossings, callout, the axes'
/// names.
class ChartDecoration : public QCPLayerable {
public:
    explicit ChartDecoration(QCustomPlot& plot);

    void setTheme(const Theme& theme) { m_theme = &theme; }
    void setChart(const BreakEvenChart& chart);
    [[nodiscard]] std::optional<Option> labelAt(QPointF point) const;
    /// Where the callout stood when last drawn; empty if there is none.
    [[nodiscard]] QRectF callout() const { return m_callout; }

    static constexpr int stripHeight = 7;
    static constexpr int stripGap = 8;
    /// Width that labels of these options take at the right of the plot.
    [[nodiscard]] static int labelWidth(OptionSet options);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void drawAxisNames(QPainter& painter) const;
    void drawStrip(QPainter& painter) const;
    void drawVolumeLine(QPainter& painter) const;
    void drawCrossings(QPainter& painter) const;
    void drawCallout(QPainter& painter);
    [[nodiscard]] QRectF rect() const;
    [[nodiscard]] QPointF pixelOf(double volume, double cost) const;

    const Theme* m_theme;
    BreakEvenChart m_chart;
    CurveLabels m_labels;
    QRectF m_callout;
    QPointF m_calloutOffset; ///< where the callout stood last, from its crossing: it stays there while it can
};

} // namespace breakeven
