// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown_chart.h"
#include "core/model/monthly_cost.h"
#include "widgets/charts/base/plot_decoration.h"

#include <array>
#include <optional>
#include <vector>

namespace breakeven {

/// The stacked bars of a breakdown with names, totals, rates and the key of the hatches. Each component is named: in
/// its segment, or under it where that is too narrow.
class BreakdownBars : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::BreakdownBars)

public:
    explicit BreakdownBars(QCustomPlot& plot);

    void setTheme(const Theme& theme);
    void setChart(const BreakdownChart& chart) { m_chart = chart; }
    [[nodiscard]] const BreakdownChart& chart() const { return m_chart; }
    /// The room that names need at the left, and totals and rates at the right of a plot so wide.
    [[nodiscard]] int leftMargin() const;
    /// The room that title, key and headings need over it.
    [[nodiscard]] int topMargin(int width) const;
    [[nodiscard]] static int rightMargin(int width);

    static constexpr int leastRow = 40; ///< pixels, in which texts stand in the bar and under it

    /// A bar's whole row, name and rates included.
    [[nodiscard]] QRectF rowRect(std::size_t bar) const;
    [[nodiscard]] QRectF segmentRect(std::size_t bar, std::size_t segment) const;
    [[nodiscard]] std::optional<std::size_t> rowAt(QPointF point) const;

protected:
    void paint(QPainter& painter) override;

private:
    static constexpr int totalWidth = 84;
    static constexpr std::array columnWidths{84, 78, 128}; ///< as the headings need
    /// How many columns of rates a plot so wide has room for.
    [[nodiscard]] static std::size_t columnCount(int width) { return width >= 680 ? 3 : width >= 520 ? 1 : 0; }

    /// A hatch with its name.
    struct KeyEntry {
        QString name;
        bool dense;
        QPointF at; ///< from the key's top left, once placed
    };
    /// What a segment is drawn of, from left to right.
    struct Parts {
        QRectF whole;
        QRectF solid;
        QRectF headroom;
        QRectF spare;
    };
    /// A segment's name within it; on a ground of its own where it stands over a hatch.
    struct LabelWithin {
        QString text;
        QRectF box;
        bool hasGround;
    };
    /// A name under a bar, and the x in the bar that it is of.
    struct LabelUnder {
        QString text;
        double from;
    };
    [[nodiscard]] std::vector<KeyEntry> placedKey(int width) const;

    using Tints = std::array<QColor, costComponents.size()>;
    void drawTitle(QPainter& painter) const;
    void drawKey(QPainter& painter) const;
    void drawRow(QPainter& painter, std::size_t bar) const;
    /// One text a column of rates, at that height.
    void drawColumns(QPainter& painter, const std::array<QString, 3>& texts, double top, double height) const;
    void drawSegment(QPainter& painter, std::size_t bar, std::size_t segment) const;
    /// The bar's place in its row, over the names under it.
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    [[nodiscard]] Parts partsOf(std::size_t bar, std::size_t segment) const;
    [[nodiscard]] std::optional<LabelWithin> labelWithin(std::size_t bar, std::size_t segment) const;
    /// Names of the segments that have none within, as far as they have room: with their amounts, or without, or those
    /// of the largest and how many there are besides.
    [[nodiscard]] std::vector<LabelUnder> labelsUnder(std::size_t bar) const;
    void drawLabelsUnder(QPainter& painter, std::size_t bar) const;
    /// Where names under bars end at the right.
    [[nodiscard]] double underRight() const { return rect().right() + totalWidth - 8; }
    [[nodiscard]] const Tints& tintsOf(Option option) const { return m_tints[option]; }
    [[nodiscard]] double xOf(double cost) const { return mParentPlot->xAxis->coordToPixel(cost); }

    EnumMap<Option, Tints> m_tints;
    BreakdownChart m_chart;
};

} // namespace breakeven
