// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ranking/tornado.h"
#include "widgets/charts/ranking/input_bars.h"

namespace breakeven {

/// What stands on a tornado beside its axis: title, key, the bars with their labels and values, and the line of the
/// figure as it is now.
class TornadoBars : public InputBars {
    Q_DECLARE_TR_FUNCTIONS(breakeven::TornadoBars)

public:
    explicit TornadoBars(QCustomPlot& plot) : InputBars(plot) {}

    void setChart(const TornadoChart& chart);
    [[nodiscard]] QRectF bar(std::size_t bar) const override;

    /// Width for the labels at the left of the plot.
    [[nodiscard]] static int labelWidth(const TornadoChart& chart, int plotWidth);
    /// Room for the values beside the bars, left and right.
    [[nodiscard]] static double markWidth(const TornadoChart& chart, bool right);

protected:
    void paint(QPainter& painter) override;

private:
    void drawKey(QPainter& painter) const;
    void drawCenter(QPainter& painter) const;
    void drawRow(QPainter& painter, std::size_t bar) const;
    void drawHalf(QPainter& painter, const QRectF& within, const TornadoEnd& end, bool raised) const;
    [[nodiscard]] QColor tint(bool raised) const;
    /// Where a figure stands, which may not exist.
    [[nodiscard]] double xOf(const std::optional<double>& figure) const;

    TornadoChart m_chart;
};

} // namespace breakeven
