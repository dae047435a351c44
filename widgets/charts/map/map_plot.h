// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/decision_map.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/notes/note_axes.h"

#include <QPointF>
#include <QRectF>

class QCPAxis;
class QCustomPlot;

namespace breakeven {

struct Theme;
class MapDecoration;

/// Draws a decision map into a QCustomPlot, on screen and in a picture alike.
class MapPlot {
public:
    MapPlot(QCustomPlot& plot, Medium medium);
    ~MapPlot() = default;
    MapPlot(const MapPlot&) = delete;
    MapPlot& operator=(const MapPlot&) = delete;

    void setTheme(const Theme& theme);
    /// Takes the map over; the plot's owner replots. The plot must have its size.
    void show(const DecisionMap& map);
    /// What is shown; without cells before the first.
    [[nodiscard]] const DecisionMap& map() const;

    static constexpr int aroundPlot = 96; ///< height that the map needs over and under its plot
    [[nodiscard]] QRectF plotRect() const;
    /// In fractions of the axes, beyond 0 … 1 outside the plot.
    [[nodiscard]] PlanePoint pointAt(QPointF pixel) const;
    [[nodiscard]] QPointF pixelOf(PlanePoint point) const;
    /// Where the current point and its label stand.
    [[nodiscard]] QRectF hereRect() const;
    /// The axes that notes stand on as it is drawn now, which are those of its inputs.
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const;

private:
    QCustomPlot& m_plot;
    Medium m_medium;
    MapDecoration* m_decoration; // owned by m_plot, as a layerable
};

} // namespace breakeven
