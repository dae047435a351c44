// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/portfolio/portfolio_chart.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/notes/note_axes.h"

#include <QPointF>
#include <QRectF>

#include <optional>

class QCustomPlot;

namespace breakeven {

struct Theme;
class PortfolioColumns;

/// Draws what all tasks cost as one after the other moves into a QCustomPlot, on screen and in a picture alike.
class PortfolioPlot {
public:
    PortfolioPlot(QCustomPlot& plot, Medium medium);

    void setTheme(const Theme& theme);
    /// Whether a room looks, which can't point at a column for its name.
    void setForRoom(bool room);
    /// Takes the chart over; the plot's owner replots.
    void show(const PortfolioChart& chart);

    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] std::optional<std::size_t> stepAt(QPointF point) const;
    /// From the axis up to the step's total.
    [[nodiscard]] QRectF column(std::size_t step) const;
    /// The middle of the upper edge of what stands for the step's GPUs, under its column.
    [[nodiscard]] QPointF gpusTop(std::size_t step) const;
    /// Where callout and its mark stand; empty before the first painting.
    [[nodiscard]] QRectF calloutRect() const;
    /// The axes that notes stand on as it is drawn now, with a column for each step.
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const;
    /// Draws the step as one that can be clicked.
    void mark(std::optional<std::size_t> step);

private:
    QCustomPlot& m_plot;
    Medium m_medium;
    PortfolioColumns* m_columns; // owned by m_plot, as a layerable
};

} // namespace breakeven
