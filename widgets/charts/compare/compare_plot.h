// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/comparison_chart.h"
#include "widgets/charts/base/medium.h"

#include <QPointF>
#include <QRectF>

class QCustomPlot;

namespace breakeven {

struct Theme;
class CompareDecoration;

/// Draws the break-even curves of several scenarios into a QCustomPlot, and in a picture the table of their figures
/// beside or below them; on screen the table is a widget of its own.
class ComparePlot {
public:
    ComparePlot(QCustomPlot& plot, Medium medium);
    ~ComparePlot() = default;
    ComparePlot(const ComparePlot&) = delete;
    ComparePlot& operator=(const ComparePlot&) = delete;

    /// The chart has to be shown again.
    void setTheme(const Theme& theme);
    /// Room for the chart's labels, and in a picture for its table; gives the width that is left to the plot.
    double makeRoom(const ComparisonChart& chart);
    /// Takes the chart over, for which there is room; the plot's owner replots.
    void show(const ComparisonChart& chart);

    static constexpr int aroundPlot = 88; ///< height that the chart needs over and under its plot
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] QPointF pointOf(double volume, double cost) const;

private:
    void showSeries(const ComparisonChart& chart);

    QCustomPlot& m_plot;
    Medium m_medium;
    const Theme* m_theme;
    CompareDecoration* m_decoration; // owned by m_plot, as a layerable
};

} // namespace breakeven
