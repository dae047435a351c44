// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/tornado.h"
#include "widgets/charts/base/medium.h"

#include <QRectF>

#include <optional>

class QCustomPlot;

namespace breakeven {

struct Theme;
class TornadoBars;

/// Draws a tornado into a QCustomPlot, on screen and in a picture alike.
class TornadoPlot {
public:
    TornadoPlot(QCustomPlot& plot, Medium medium);
    ~TornadoPlot() = default;
    TornadoPlot(const TornadoPlot&) = delete;
    TornadoPlot& operator=(const TornadoPlot&) = delete;

    void setTheme(const Theme& theme);
    /// Takes the chart over and lays it out in the plot's viewport; the plot's owner replots.
    void show(const TornadoChart& chart);
    /// Draws a bar as one that can be clicked; the plot's owner replots.
    void setHovered(std::optional<std::size_t> bar);

    /// Where the bars are.
    [[nodiscard]] QRectF plotRect() const;
    /// Where a bar is drawn, without its values.
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    /// The bar in whose row the point is, label and values included.
    [[nodiscard]] std::optional<std::size_t> barAt(QPointF point) const;
    /// Height at which every row can be read.
    [[nodiscard]] static int leastHeight(const TornadoChart& chart);

private:
    QCustomPlot& m_plot;
    Medium m_medium;
    TornadoBars* m_bars; // owned by m_plot, as a layerable
    std::size_t m_count = 0;
};

} // namespace breakeven
