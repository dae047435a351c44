// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/distribution.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/base/plot_walk.h"
#include "widgets/charts/notes/note_axes.h"

#include <vector>

class QCustomPlot;

namespace breakeven {

struct Theme;
class PlotDecoration;

/// Draws the distribution of break-even and monthly saving into a QCustomPlot, one above the other and each with
/// its rising line beside its bars, on screen and in a picture alike.
class DistributionPlot {
public:
    DistributionPlot(QCustomPlot& plot, Medium medium);
    ~DistributionPlot();
    DistributionPlot(const DistributionPlot&) = delete;
    DistributionPlot& operator=(const DistributionPlot&) = delete;

    void setTheme(const Theme& theme);
    void show(const DistributionChart& chart);
    /// Whether a room looks: texts that can stand in one line do, for higher panels.
    void setForRoom(bool room) { m_forRoom = room; }
    static constexpr int narrowestForRoom = 520; ///< in which bars and lines stand beside each other with all texts
    /// Height in which the panels are `plot` high together, each as high as its names need at least.
    [[nodiscard]] int fullHeight(int plot) const;
    /// The axes that notes stand on as it is drawn now: those of bars and line of each figure.
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const;
    /// Where keys go in it: bars, then the line, of each figure; nowhere without ranges.
    [[nodiscard]] PlotStops stops(const DistributionChart& chart) const;

private:
    /// How far from the edge texts stand.
    [[nodiscard]] int edge() const;

    QCustomPlot& m_plot;
    Medium m_medium;
    bool m_forRoom = false;
    const Theme* m_theme;
    struct Panels;
    std::vector<Panels> m_panels; // what they point at is owned by the plot, as layerables
    PlotDecoration* m_key;        // owned by the plot
};

} // namespace breakeven
