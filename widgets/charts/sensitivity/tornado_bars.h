// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/tornado.h"
#include "widgets/charts/base/plot_decoration.h"

#include <optional>

namespace breakeven {

/// What stands on a tornado beside its axis: title, key, the bars with their labels and values, and the line of the
/// figure as it is now.
class TornadoBars : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::TornadoBars)

public:
    explicit TornadoBars(QCustomPlot& plot);

    void setChart(const TornadoChart& chart) { m_chart = chart; }
    /// Draws a bar as one that can be clicked.
    void setHovered(std::optional<std::size_t> bar) { m_hovered = bar; }

    /// A bar's row from the labels to the right end, in pixels.
    [[nodiscard]] QRectF row(std::size_t bar) const;
    /// Where a bar is drawn.
    [[nodiscard]] QRectF bar(std::size_t bar) const;

    /// Width for the labels at the left of the plot.
    [[nodiscard]] static int labelWidth(const TornadoChart& chart, int plotWidth);
    /// Room for the values beside the bars, left and right.
    [[nodiscard]] static double markWidth(const TornadoChart& chart, bool right);

    static constexpr int smallestRow = 20; ///< pixels
    static constexpr int largestRow = 46;

protected:
    void paint(QPainter& painter) override;

private:
    void drawHeader(QPainter& painter) const;
    void drawKey(QPainter& painter) const;
    void drawCenter(QPainter& painter) const;
    void drawRow(QPainter& painter, std::size_t bar) const;
    void drawHalf(QPainter& painter, const QRectF& within, const TornadoEnd& end, bool raised) const;
    [[nodiscard]] QColor tint(bool raised) const;
    /// Where a figure stands, which may not exist.
    [[nodiscard]] double xOf(const std::optional<double>& figure) const;

    TornadoChart m_chart;
    std::optional<std::size_t> m_hovered;
};

} // namespace breakeven
