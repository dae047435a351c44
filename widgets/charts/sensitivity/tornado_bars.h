// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ranking/tornado.h"
#include "widgets/charts/ranking/input_bars.h"

#include <vector>

namespace breakeven {

/// What stands on a tornado beside its axis: title, key, the bars with their labels and values, and the line of the
/// figure as it is now.
class TornadoBars : public InputBars {
    Q_DECLARE_TR_FUNCTIONS(breakeven::TornadoBars)

public:
    explicit TornadoBars(QCustomPlot& plot) : InputBars(plot) {}

    void setChart(const TornadoChart& chart);
    [[nodiscard]] QRectF bar(std::size_t bar) const override;
    [[nodiscard]] std::string_view axisId() const override { return info(m_chart.figure).id; }

    /// Width for the labels at the left of the plot.
    [[nodiscard]] static int labelWidth(const TornadoChart& chart, int plotWidth);
    /// Room for the values beside the bars, left and right.
    [[nodiscard]] static double markWidth(const TornadoChart& chart, bool right);
    /// Height of what stands over the bars in a plot so wide: title, key, and the words over the line.
    [[nodiscard]] static int headerHeight(const TornadoChart& chart, int plotWidth);

protected:
    void paint(QPainter& painter) override;

private:
    /// What has become of the input: it is lowered, raised, or raised from 0, where it can't be lowered.
    enum class Fill { Lowered, Raised, FromZero };
    struct KeyEntry {
        Fill fill;
        QString words;
        QPointF at; ///< from the key's top left
    };
    [[nodiscard]] static std::vector<KeyEntry> placedKey(const TornadoChart& chart, int plotWidth);

    void drawKey(QPainter& painter) const;
    void drawCenter(QPainter& painter) const;
    void drawRow(QPainter& painter, std::size_t bar) const;
    void drawHalf(QPainter& painter, const QRectF& within, const TornadoEnd& end, Fill fill) const;
    void paintFill(QPainter& painter, const QRectF& box, Fill fill) const;
    [[nodiscard]] QColor tint(Fill fill) const;
    /// Where a figure stands, which may not exist.
    [[nodiscard]] double xOf(const std::optional<double>& figure) const;

    TornadoChart m_chart;
};

} // namespace breakeven
