// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ranking/information_chart.h"
#include "widgets/charts/ranking/input_bars_plot.h"

namespace breakeven {

class InformationBars;

/// Draws what it is worth to know each input into a QCustomPlot, on screen and in a picture alike.
class InformationPlot : public InputBarsPlot {
public:
    InformationPlot(QCustomPlot& plot, Medium medium);

    /// Takes the chart over and lays it out in the plot's viewport; the plot's owner replots.
    void show(const InformationChart& chart);
    /// Height at which every row of the chart that is shown can be read.
    [[nodiscard]] int leastHeight() const;
    /// The same of so many inputs, with the lines of words that a narrow screen needs.
    [[nodiscard]] static int fullHeight(std::size_t inputs);
    /// The same of a chart where only readable rows are drawn, that wide, and a plot of curves would be `plot` pixels
    /// high.
    [[nodiscard]] int fullHeight(const InformationChart& chart, std::size_t inputs, int width, int plot) const;

private:
    InformationPlot(QCustomPlot& plot, Medium medium, InformationBars* bars);

    InformationBars* m_bars; // owned by the plot, as a layerable
};

} // namespace breakeven
