// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;

namespace breakeven {

struct Evaluation;
struct PictureOptions;

/// Draws the view that the options name into a plot of its own, for a picture: the same chart data as on screen. The
/// plot has its size.
void drawView(QCustomPlot& plot, const Evaluation& evaluation, const PictureOptions& options);

} // namespace breakeven
