// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/curves/band_graphs.h"
#include "widgets/charts/curves/option_graphs.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <memory>
#include <optional>

namespace breakeven {

struct Theme;
class BreakEvenDecoration;

/// Draws a break-even chart into a QCustomPlot, on screen and in a picture alike.
class BreakEvenPlot {
public:
    BreakEvenPlot(QCustomPlot& plot, Medium medium);
    ~BreakEvenPlot() = default;
    BreakEvenPlot(const BreakEvenPlot&) = delete;
    BreakEvenPlot& operator=(const BreakEvenPlot&) = delete;

    void setTheme(const Theme& theme);
    /// Room for labels of these options at the right; to be called before plotRect() is used.
    void reserveLabels(OptionSet options);
    /// Room for the chart's labels; gives the width that is left to the plot.
    double makeRoom(const BreakEvenChart& chart);
    /// Width in the upper right corner that something else takes.
    void setCornerRoom(int width);
    /// Takes the chart over; the plot's owner replots.
    void show(const BreakEvenChart& chart);

    /// Whether what stands over the plot stands close, where no controls stand over it.
    void setDense(bool dense);
    /// Height that the chart needs over and under its plot.
    [[nodiscard]] int aroundPlot() const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double volumeAt(double x) const;
    [[nodiscard]] double costAt(double y) const;
    [[nodiscard]] double xOf(double volume) const;
    [[nodiscard]] double yOf(double cost) const;
    /// Where callout and crossing stand; empty if there is no callout.
    [[nodiscard]] QRectF calloutRect() const;
    /// The option whose curve or label is under the point, within a few pixels.
    [[nodiscard]] std::optional<Option> optionAt(QPointF point) const;

private:
    void showCurves(const BreakEvenChart& chart);
    void showBands(const BreakEvenChart& chart);

    QCustomPlot& m_plot;
    Medium m_medium;
    bool m_dense = false;
    const Theme* m_theme;
    BreakEvenDecoration* m_decoration; // owned by m_plot, as a layerable
    OptionGraphs m_curves;
    BandGraphs m_bands;
    std::array<QCPGraph*, 2> m_ghosts{}; // owned by m_plot
};

} // namespace breakeven
