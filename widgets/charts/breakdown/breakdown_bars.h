// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown_chart.h"
#include "core/model/monthly_cost.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/base/plot_decoration.h"

#include <QFont>

#include <array>
#include <optional>
#include <utility>
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
    /// Names and amounts of the parts come before rates, as in a picture: nobody points at them.
    void setForRoom(bool isForRoom) { m_isLookedAt = isForRoom || m_medium == Medium::Picture; }
    /// The room that names need at the left, and totals and rates at the right of a plot so wide.
    [[nodiscard]] int leftMargin() const;
    /// The room that title, key and headings need over it.
    [[nodiscard]] int topMargin(int width) const;
    [[nodiscard]] int rightMargin(int width) const;

    static constexpr int leastRow = 36; ///< pixels, in which texts stand in the bar and under it

    /// A bar's whole row, name and rates included.
    [[nodiscard]] QRectF rowRect(std::size_t bar) const;
    [[nodiscard]] QRectF segmentRect(std::size_t bar, std::size_t segment) const;
    [[nodiscard]] std::optional<std::size_t> rowAt(QPointF point) const;

protected:
    void paint(QPainter& painter) override;

private:
    static constexpr double leastTextHeight = 14;
    static constexpr double leaderHeight = 4;
    static constexpr double underHeight = leaderHeight + leastTextHeight; ///< of names under a bar
    static constexpr int totalWidth = 84;
    /// As wide as headings and rates need.
    [[nodiscard]] std::array<int, 3> columnWidths() const;
    [[nodiscard]] static double widthOf(const QString& text, QFont::Weight weight = QFont::Normal);
    /// How many columns of rates a plot so wide has room for beside bars that can be read.
    [[nodiscard]] std::size_t columnCount(int width) const;

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
    /// A name under a bar, and the x in the bar that it is of. One that stands too far from there for a line to it has
    /// the segment's tint before it.
    struct LabelUnder {
        QString text;
        double from;
        std::optional<std::size_t> component = {}; ///< absent of several segments together
        bool hasTint = false;
        double left = 0;  ///< once it is placed
        double width = 0; ///< with its tint
    };
    /// All that is said of a bar's segments.
    struct Labels {
        std::vector<std::optional<LabelWithin>> within; ///< a segment each
        std::vector<LabelUnder> under;
    };
    /// How segments are said: within, under the bar in order, or together with others.
    struct Named {
        std::vector<std::optional<LabelWithin>> within; ///< a segment each
        std::vector<std::pair<std::size_t, QString>> under;
        std::vector<std::size_t> counted;
        bool isCountSaid = true; ///< not where larger ones would have no room beside it
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
                                                         const QString& text) const;
    /// Each name with its amount, within the segment or under it. Where they have no room, the smallest are counted and
    /// summed, and wider ones have their names or amounts alone; the largest keeps both as long as there is any way.
    [[nodiscard]] Labels labelsOf(std::size_t bar) const;
    /// One step of that, from what stands to the least loss; false where nothing is left to give up.
    bool giveUp(std::size_t bar, Named& named) const;
    /// Those of these segments; absent if they have no room.
    [[nodiscard]] std::optional<std::vector<LabelUnder>> labelsUnder(std::size_t bar, const Named& named) const;
    /// Gives each its place; false if they have no room.
    bool placeUnder(std::vector<LabelUnder>& labels) const;
    void drawLabelsUnder(QPainter& painter, std::size_t bar, const std::vector<LabelUnder>& labels) const;
    /// Where names under bars end at the right.
    [[nodiscard]] double underRight() const { return rect().right() + totalWidth - 8; }
    [[nodiscard]] const Tints& tintsOf(Option option) const { return m_tints[option]; }
    [[nodiscard]] double xOf(double cost) const { return mParentPlot->xAxis->coordToPixel(cost); }

    Medium m_medium;
    bool m_isLookedAt; ///< only, and not pointed at
    EnumMap<Option, Tints> m_tints;
    BreakdownChart m_chart;
};

} // namespace breakeven
