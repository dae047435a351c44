// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/over_time_chart.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/curves/band_graphs.h"
#include "widgets/charts/curves/option_graphs.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace breakeven {

struct Theme;
class OverTimeDecoration;

/// Draws cumulative cash over time into a QCustomPlot, on screen and in a picture alike.
class OverTimePlot {
public:
    OverTimePlot(QCustomPlot& plot, Medium medium);
    ~OverTimePlot() = default;
    OverTimePlot(const OverTimePlot&) = delete;
    OverTimePlot& operator=(const OverTimePlot&) = delete;

    /// The chart has to be shown again.
    void setTheme(const Theme& theme);
    /// Takes the chart over; the plot's owner replots.
    void show(const OverTimeChart& chart);

    /// Whether what stands over the plot stands close, for where there is little room.
    void setDense(bool dense);
    /// Height that the chart needs over and under its plot.
    [[nodiscard]] int aroundPlot() const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double monthAt(double x) const;
    [[nodiscard]] QPointF pointOf(double month, double cash) const;
    /// Where callout and its mark stand; empty before the first painting.
    [[nodiscard]] QRectF calloutRect() const;
    /// The option whose curve or label is under the point, within a few pixels.
    [[nodiscard]] std::optional<Option> optionAt(QPointF point) const;

private:
    void showBands(const OverTimeChart& chart);

    QCustomPlot& m_plot;
    Medium m_medium;
    bool m_dense = false;
    const Theme* m_theme;
    OverTimeDecoration* m_decoration; // owned by m_plot, as a layerable
    OptionGraphs m_curves;
    BandGraphs m_bands;
};

} // namespace breakeven
