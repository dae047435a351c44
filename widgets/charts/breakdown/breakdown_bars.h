// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown_chart.h"
#include "core/model/monthly_cost.h"
#include "widgets/charts/base/plot_decoration.h"

#include <array>
#include <optional>
#include <vector>

namespace breakeven {

/// The stacked bars of a breakdown with names, totals, rates and the key of components. A component is a tint: the
/// same lightness in every bar, so that the key can name it in gray.
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

    /// A swatch or a hatch with its name.
    struct KeyEntry {
        QString name;
        std::optional<std::size_t> component; ///< row of costComponents; absent for a hatch
        bool dense;                           ///< of a hatch
        bool startsLine;
        QPointF at; ///< from the key's top left, once placed
    };
    [[nodiscard]] std::vector<KeyEntry> placedKey(int width) const;

    using Tints = std::array<QColor, costComponents.size()>;
    void drawTitle(QPainter& painter) const;
    void drawKey(QPainter& painter) const;
    void drawRow(QPainter& painter, std::size_t bar) const;
    /// One text a column of rates, at that height.
    void drawColumns(QPainter& painter, const std::array<QString, 3>& texts, double top, double height) const;
    void drawSegment(QPainter& painter, std::size_t bar, std::size_t segment) const;
    void drawLabel(QPainter& painter, const BreakdownSegment& segment, const QRectF& solid, const QRectF& whole,
                   QColor tint) const;
    [[nodiscard]] const Tints& tintsOf(Option option) const { return m_tints[option]; }
    [[nodiscard]] double xOf(double cost) const { return mParentPlot->xAxis->coordToPixel(cost); }

    EnumMap<Option, Tints> m_tints;
    Tints m_grays;
    BreakdownChart m_chart;
};

} // namespace breakeven
