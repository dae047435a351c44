// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown_chart.h"
#include "core/model/monthly_cost.h"
#include "widgets/charts/base/medium.h"
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
    BreakdownBars(QCustomPlot& plot, Medium medium);

    void setTheme(const Theme& theme);
    void setChart(const BreakdownChart& chart) { m_chart = chart; }
    [[nodiscard]] const BreakdownChart& chart() const { return m_chart; }
    /// The room that names need at the left, and totals and rates at the right of a plot so wide.
    [[nodiscard]] int leftMargin() const;
    /// The room that title, key and headings need over it.
    [[nodiscard]] int topMargin(int width) const;
    [[nodiscard]] int rightMargin(int width) const;

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
    /// How many columns of rates a plot so wide has room for; in a picture, which nobody points at, the names and
    /// amounts of the parts come first.
    [[nodiscard]] std::size_t columnCount(int width) const
    {
        if (m_medium == Medium::Picture)
            return width >= 1000 ? 3 : 0;
        return width >= 680 ? 3 : width >= 520 ? 1 : 0;
    }

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
    /// All that is said of a bar's segments.
    struct Labels {
        std::vector<std::optional<LabelWithin>> within; ///< a segment each
        std::vector<LabelUnder> under;
    };
    [[nodiscard]] std::vector<KeyEntry> placedKey(int width) const;

    using Tints = std::array<QColor, costComponents.size()>;
    void drawTitle(QPainter& painter) const;
    void drawKey(QPainter& painter) const;
    void drawRow(QPainter& painter, std::size_t bar) const;
    /// One text a column of rates, at that height.
    void drawColumns(QPainter& painter, const std::array<QString, 3>& texts, double top, double height) const;
    void drawSegment(QPainter& painter, std::size_t bar, std::size_t segment) const;
    void drawWithin(QPainter& painter, const LabelWithin& label, const QColor& tint) const;
    /// The bar's place in its row, over the names under it.
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    [[nodiscard]] Parts partsOf(std::size_t bar, std::size_t segment) const;
    [[nodiscard]] std::optional<LabelWithin> labelWithin(std::size_t bar, std::size_t segment,
                                                         const Message& text) const;
    /// Each name with its amount, within the segment or under it; where they have no room, wider segments have their
    /// names alone, and the smallest are counted and summed.
    [[nodiscard]] Labels labelsOf(std::size_t bar) const;
    /// Those of these segments; absent if they have no room.
    [[nodiscard]] std::optional<std::vector<LabelUnder>> labelsUnder(std::size_t bar,
                                                                     const std::vector<std::size_t>& named,
                                                                     const std::vector<std::size_t>& counted) const;
    void drawLabelsUnder(QPainter& painter, std::size_t bar, std::vector<LabelUnder> labels) const;
    /// Where names under bars end at the right.
    [[nodiscard]] double underRight() const { return rect().right() + totalWidth - 8; }
    [[nodiscard]] const Tints& tintsOf(Option option) const { return m_tints[option]; }
    [[nodiscard]] double xOf(double cost) const { return mParentPlot->xAxis->coordToPixel(cost); }

    Medium m_medium;
    EnumMap<Option, Tints> m_tints;
    BreakdownChart m_chart;
};

} // namespace breakeven
