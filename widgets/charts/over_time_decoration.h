// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/over_time_chart.h"
#include "widgets/charts/curve_labels.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

#include <optional>

namespace breakeven {

/// What stands on the chart over time beside curves and axes: figures, labels, steps and their key, payback and its
/// callout.
class OverTimeDecoration : public QCPLayerable {
public:
    explicit OverTimeDecoration(QCustomPlot& plot);

    void setTheme(const Theme& theme) { m_theme = &theme; }
    void setChart(const OverTimeChart& chart);
    [[nodiscard]] std::optional<Option> labelAt(QPointF point) const;
    /// Where callout and mark stood when last drawn.
    [[nodiscard]] QRectF callout() const { return m_callout; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void drawFigures(QPainter& painter) const;
    void drawAxisNames(QPainter& painter) const;
    void drawStepKey(QPainter& painter) const;
    void drawSteps(QPainter& painter) const;
    void drawRings(QPainter& painter) const;
    void drawCallout(QPainter& painter);
    [[nodiscard]] bool isHeavy(Option option) const { return option == m_chart.focus || option == m_chart.baseline; }
    [[nodiscard]] QRectF rect() const;
    [[nodiscard]] QPointF pixelOf(double month, double cash) const;

    const Theme* m_theme;
    OverTimeChart m_chart;
    CurveLabels m_labels;
    QRectF m_callout;
    QPointF m_calloutOffset; ///< where the callout stood last, from its mark: it stays there while it can
};

} // namespace breakeven
