// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown_chart.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/notes/note_axes.h"

#include <QPointF>
#include <QRectF>

#include <optional>

class QCustomPlot;

namespace breakeven {

struct Theme;
class BreakdownBars;

/// Draws what each option's cost is made of into a QCustomPlot, on screen and in a picture alike.
class BreakdownPlot {
public:
    BreakdownPlot(QCustomPlot& plot, Medium medium);
    ~BreakdownPlot() = default;
    BreakdownPlot(const BreakdownPlot&) = delete;
    BreakdownPlot& operator=(const BreakdownPlot&) = delete;

    void setTheme(const Theme& theme);
    /// Whether a room looks at it.
    void setForRoom(bool isForRoom);
    /// Takes the chart over; the plot's owner replots.
    void show(const BreakdownChart& chart);

    /// The height at which, that wide, every bar is as high as a text, with names under it.
    [[nodiscard]] int fullHeight(int width) const;

    /// What is said of a place: the segment there, or the bar's total.
    struct Place {
        QString text;
        QRectF rect;
    };
    [[nodiscard]] std::optional<Place> placeAt(QPointF point) const;
    /// The option in whose row the point is.
    [[nodiscard]] std::optional<Option> optionAt(QPointF point) const;
    /// Where a component of an option is drawn (a row of costComponents); empty if it has none or is not shown.
    [[nodiscard]] QRectF segmentRect(Option option, std::size_t component) const;

    [[nodiscard]] QRectF plotRect() const;
    /// Where a cost stands on a bar (of the chart that is shown, counted from 0).
    [[nodiscard]] QPointF pointOf(double cost, std::size_t bar) const;

    /// The axes that notes stand on as it is drawn now, with a row for each option.
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const;

private:
    QCustomPlot& m_plot;
    Medium m_medium;
    BreakdownBars* m_bars; // owned by m_plot, as a layerable
};

} // namespace breakeven
