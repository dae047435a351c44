// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"
#include "widgets/charts/base/plot_decoration.h"

#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What charts with a bar for each input share: the title, and a row for each with its label, the room of its bar and
/// what stands at its ends.
class InputBars : public PlotDecoration {
public:
    /// Draws a bar as one that can be clicked.
    void setHovered(std::optional<std::size_t> bar) { m_hovered = bar; }

    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(m_labels.size()); }
    /// A bar's row from the labels to the right end, in pixels.
    [[nodiscard]] QRectF row(std::size_t bar) const { return rowAt(m_rowsAbove + bar); }
    /// Where a bar is drawn.
    [[nodiscard]] virtual QRectF bar(std::size_t bar) const = 0;
    /// The id of a bar's input.
    [[nodiscard]] const std::string& inputOf(std::size_t bar) const { return m_inputs.at(bar); }
    /// What the axis counts, where that may change; else empty.
    [[nodiscard]] virtual std::string_view axisId() const { return {}; }

    static constexpr int smallestRow = 15; ///< pixels
    static constexpr int largestRow = 46;

protected:
    /// With so many rows above the inputs' that belong to none.
    explicit InputBars(QCustomPlot& plot, std::size_t rowsAbove = 0);

    /// What is said of each input, and its id.
    void setInputs(QStringList labels, std::vector<std::string> ids);
    /// Width at the left of the plot for labels of which this is the widest.
    [[nodiscard]] static int labelWidth(const QStringList& labels, int plotWidth);
    /// Room beside a bar for the widest of these.
    [[nodiscard]] static double markWidth(const QStringList& marks);
    /// A row of those above, or of an input behind them.
    [[nodiscard]] QRectF rowAt(std::size_t place) const;
    /// The bar between two ends within a row.
    [[nodiscard]] static QRectF barWithin(const QRectF& row, double left, double right);

    void drawTitle(QPainter& painter, const Message& title) const;
    /// Under the title, where there are no bars.
    void drawNote(QPainter& painter, const Message& note) const;
    void drawAxisName(QPainter& painter, const Message& name) const;
    /// Under a bar that is hovered.
    void drawGround(QPainter& painter, std::size_t bar) const;
    void drawLabel(QPainter& painter, std::size_t bar) const;
    void drawLabel(QPainter& painter, const QRectF& row, const QString& label, const QColor& color) const;
    /// Beside a bar, in the painter's color: beyond the line at zero where it would cross that.
    void drawLeftMark(QPainter& painter, const QRectF& row, double left, const QString& mark) const;
    void drawRightMark(QPainter& painter, const QRectF& row, double right, const QString& mark) const;

    static constexpr double markGap = 6; ///< between a bar and what stands at its ends
    static constexpr double headerInset = 12;

private:
    /// Where the axis is zero; absent if that is not seen.
    [[nodiscard]] std::optional<double> zeroLine() const;
    static void drawMark(QPainter& painter, const QRectF& row, double left, const QString& mark);

    std::size_t m_rowsAbove;
    QStringList m_labels;
    std::vector<std::string> m_inputs;
    std::optional<std::size_t> m_hovered;
};

} // namespace breakeven
