// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"

#include <QRectF>

#include <vector>

class QCustomPlot;
class QPainter;

namespace breakeven {

struct Theme;

/// The strip under a break-even chart's axis, in the color of whatever is cheapest there, and its names.
class CheapestStrip {
public:
    CheapestStrip(const QCustomPlot& plot, const Theme& theme, const BreakEvenChart& chart);

    static constexpr int height = 16;
    static constexpr int gap = 4;    ///< from the plot
    static constexpr int names = 15; ///< height under it, for names of pieces that are too narrow for them

    void draw(QPainter& painter) const;
    /// What the strip is, beside it; nothing where names need the room.
    void drawTitle(QPainter& painter) const;
    /// Each option's name on its widest piece, or under it where the piece is too narrow.
    void drawNames(QPainter& painter) const;

private:
    /// The widest of an option.
    struct Piece {
        Option option;
        double left;
        double right;
        double name; ///< width of it
        [[nodiscard]] bool holdsName() const;
        [[nodiscard]] double middle() const { return (left + right) / 2; }
    };
    [[nodiscard]] double top() const { return m_area.bottom() + gap; }
    /// Whether the names under it leave the room beside it.
    [[nodiscard]] bool hasTitle() const;

    const QCustomPlot& m_plot;
    const Theme& m_theme;
    const BreakEvenChart& m_chart;
    QRectF m_area; ///< the plot
    std::vector<Piece> m_pieces;
};

} // namespace breakeven
