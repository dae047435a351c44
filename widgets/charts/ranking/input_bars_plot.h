// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/notes/note_axes.h"

#include <QRectF>

#include <optional>
#include <vector>

class QCustomPlot;

namespace breakeven {

struct Theme;
class InputBars;

/// Draws bars for inputs into a QCustomPlot, with a value axis below them, on screen and in a picture alike.
class InputBarsPlot {
public:
    InputBarsPlot(const InputBarsPlot&) = delete;
    InputBarsPlot& operator=(const InputBarsPlot&) = delete;

    void setTheme(const Theme& theme);
    /// Draws a bar as one that can be clicked; the plot's owner replots.
    void setHovered(std::optional<std::size_t> bar);

    /// Whether it draws no more rows than can be read at once, as a picture does; else all, which scroll.
    void setReadable(bool readable) { m_readable = readable; }
    /// How many bars it has drawn.
    [[nodiscard]] std::size_t drawnBars() const;

    /// Where the bars are.
    [[nodiscard]] QRectF plotRect() const;
    /// Where a bar is drawn, without its values.
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    /// The bar in whose row the point is, label and values included.
    [[nodiscard]] std::optional<std::size_t> barAt(QPointF point) const;

    /// The axes that notes stand on as it is drawn now, with a row for each input.
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const;

protected:
    /// `bars` is owned by the plot, as a layerable.
    InputBarsPlot(QCustomPlot& plot, Medium medium, InputBars& bars);
    ~InputBarsPlot() = default;

    [[nodiscard]] QCustomPlot& plot() const { return m_plot; }
    /// Room at the left for labels, above for what stands over the bars.
    void setMargins(int left, int top);
    /// The axis' range with so many pixels of room before and after it.
    void setAxisWithRoom(const Range& axis, bool logarithmic, double before, double after);
    /// Height that so many rows need under what stands over them, to be read.
    [[nodiscard]] static int heightFor(int top, std::size_t rows);
    /// The same where only readable ones are drawn: as high together as a plot of curves, `plot` pixels, as far as so
    /// many need that, or as a few of them.
    [[nodiscard]] static int heightFor(int top, std::size_t rows, int plot);
    /// Of so many rows those that can be read under what stands over them in a plot that is so high, at least three;
    /// all where they scroll.
    [[nodiscard]] std::size_t readableRows(int top, std::size_t rows) const;

private:
    QCustomPlot& m_plot;
    Medium m_medium;
    bool m_readable;
    InputBars& m_bars;
};

} // namespace breakeven
