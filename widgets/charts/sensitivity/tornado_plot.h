// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ranking/tornado.h"
#include "widgets/charts/ranking/input_bars_plot.h"

namespace breakeven {

class TornadoBars;

/// Draws a tornado into a QCustomPlot, on screen and in a picture alike.
class TornadoPlot : public InputBarsPlot {
public:
    TornadoPlot(QCustomPlot& plot, Medium medium);

    /// Takes the chart over and lays it out in the plot's viewport; the plot's owner replots.
    void show(const TornadoChart& chart);
    /// Height at which every row can be read in a plot so wide.
    [[nodiscard]] static int leastHeight(const TornadoChart& chart, int width);
    /// The same where only readable rows are drawn, and a plot of curves would be `plot` pixels high.
    [[nodiscard]] static int leastHeight(const TornadoChart& chart, int width, int plot);

private:
    TornadoPlot(QCustomPlot& plot, Medium medium, TornadoBars* bars);

    TornadoBars* m_bars; // owned by the plot, as a layerable
};

} // namespace breakeven
