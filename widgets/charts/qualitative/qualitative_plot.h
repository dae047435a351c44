// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/medium.h"
#include "widgets/charts/notes/note_axes.h"
#include "widgets/charts/qualitative/qualitative_layout.h"

class QCustomPlot;

namespace breakeven {

class ApproachOrder;
class QualityScales;
struct QualitativeMarks;
struct Theme;

/// Draws the qualitative comparison into a QCustomPlot, on screen and in a picture alike.
class QualitativePlot {
public:
    QualitativePlot(QCustomPlot& plot, Medium medium);
    ~QualitativePlot() = default;
    QualitativePlot(const QualitativePlot&) = delete;
    QualitativePlot& operator=(const QualitativePlot&) = delete;

    void setTheme(const Theme& theme);
    /// Lays it out in the plot's viewport; the plot's owner replots.
    void show(const Qualitative& qualitative);
    /// The plot's owner replots.
    void mark(const QualitativeMarks& marks);

    /// The axes that notes stand on as it is drawn now: the scores along, and a row for each quality.
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const;
    [[nodiscard]] const QualitativeLayout& layout() const { return m_layout; }

private:
    QCustomPlot& m_plot;
    QualitativeLayout m_layout;
    QualityScales* m_scales; // owned by m_plot, as layerables
    ApproachOrder* m_order;
};

} // namespace breakeven
