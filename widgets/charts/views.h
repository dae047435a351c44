// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/view.h"
#include "widgets/charts/notes/note_axes.h"

#include <vector>

class QCustomPlot;
class QWidget;

namespace breakeven {

class ChartView;
struct Evaluation;
struct Theme;
struct ViewRequest;

/// How high a report draws a view's chart, in units of 1/96 inch.
struct ReportHeight {
    int chart = 380;    ///< but what follows
    int eachOption = 0; ///< for each visible option, where it has a row of its own
    int eachRange = 0;  ///< for each input with a range, as far as they all have a row
    int ifNarrow = 0;   ///< more where the chart is narrow: curves need height then
    int give = 0;       ///< by how much it may be lower where a page is full otherwise: curves alone can be
};

/// How a view is seen. What it is called stands in the core's table.
struct SeenView {
    View view;
    /// Draws it, but for its notes, into a plot of its own, which has its size, and gives the axes that notes stand on;
    /// null for a view that is no picture.
    std::vector<NoteAxes> (*draw)(QCustomPlot& plot, const Evaluation& evaluation, const ViewRequest& request,
                                  const Theme& theme);
    /// Makes it for the screen.
    ChartView* (*makeScreen)(QWidget* parent);
    ReportHeight reportHeight = {};
};

[[nodiscard]] const SeenView& seen(View view);

/// Draws a view that is a picture into a plot of its own, which has its size: the chart data of the screen, with bands
/// and a fine map, and the notes over it.
void drawView(QCustomPlot& plot, View view, const Evaluation& evaluation, const ViewRequest& request,
              const Theme& theme);

} // namespace breakeven
