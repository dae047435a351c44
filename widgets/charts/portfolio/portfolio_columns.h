// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/portfolio/portfolio_chart.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/curves/callout.h"
#include "widgets/charts/notes/note_axes.h"
#include "widgets/charts/portfolio/portfolio_layout.h"

#include <QPolygonF>

#include <optional>

namespace breakeven {

/// What stands on the chart of a portfolio beside the axis of its totals: title, words and key, a column for each step
/// with what stays at the API upon what our own GPUs cost, the best plan with its callout, and under them the GPUs and
/// the names of the tasks.
class PortfolioColumns : public PlotDecoration {
public:
    PortfolioColumns(QCustomPlot& plot, Medium medium) : PlotDecoration(plot), m_medium(medium) {}

    void setForRoom(bool room) { m_forRoom = room; }
    /// For a plot of that size.
    void setChart(const PortfolioChart& chart, QSize size);
    [[nodiscard]] const PortfolioLayout& layout() const { return m_layout; }

    /// The step whose column is there, from the totals down to the names.
    [[nodiscard]] std::optional<std::size_t> stepAt(QPointF point) const;
    /// The name of the task that moves with each step, and the width of its column's place.
    [[nodiscard]] std::vector<NoteRow> noteRows() const;
    /// From the axis up to the step's total.
    [[nodiscard]] QRectF column(std::size_t step) const;
    /// The middle of the upper edge of what stands for the step's GPUs.
    [[nodiscard]] QPointF gpusTop(std::size_t step) const;
    /// Where callout and mark stood when last drawn.
    [[nodiscard]] QRectF callout() const { return m_callout.rect(); }
    /// Draws it as one that can be clicked.
    void setHovered(std::optional<std::size_t> step) { m_hovered = step; }

protected:
    void paint(QPainter& painter) override;

private:
    using Amount = double (*)(const PortfolioChart::Step& step);

    void drawHeader(QPainter& painter) const;
    void drawKey(QPainter& painter) const;
    void drawColumns(QPainter& painter) const;
    void drawArea(QPainter& painter, std::size_t first, std::size_t end, Amount amount, const QColor& color) const;
    /// The full color along the top of what is paler: the step of a column, or all of an area from `first` on.
    void drawEdge(QPainter& painter, const QPolygonF& edge, std::size_t step) const;
    void drawGpus(QPainter& painter) const;
    void drawNumbers(QPainter& painter) const;
    void drawNames(QPainter& painter) const;
    void drawStepsName(QPainter& painter) const;
    void drawBest(QPainter& painter);
    /// Room of that size above all columns, nearest to the best plan; empty if there is none.
    [[nodiscard]] QRectF freeRoom(QSizeF size, const std::vector<QRectF>& notes) const;
    [[nodiscard]] QPointF topOf(std::size_t step) const;
    [[nodiscard]] double slot() const;
    /// Paler if it is dearer than the best plan.
    [[nodiscard]] QColor shade(const QColor& color, bool isPale) const;
    /// The upper edge of the steps' amounts from `first` to `end`, no finer than the plot shows.
    [[nodiscard]] QPolygonF edge(std::size_t first, std::size_t end, Amount amount) const;

    Medium m_medium;
    bool m_forRoom = false;
    PortfolioChart m_chart;
    PortfolioLayout m_layout;
    Callout m_callout;
    std::optional<std::size_t> m_hovered;
};

} // namespace breakeven
