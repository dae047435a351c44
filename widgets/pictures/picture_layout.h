// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pictures/picture_options.h"

#include <QSizeF>

class QCPPainter;

namespace breakeven {

inline constexpr int unitsPerInch = 96;

/// Pixels of the picture for each unit of its canvas, whatever the scale of its texts: a slide has 1280 × 720 units.
[[nodiscard]] double pixelsPerUnit(QSize pixels);

/// How large the picture is where pixels mean nothing: a slide of 16:9 has 13.333 × 7.5 inches.
[[nodiscard]] QSizeF pictureInches(QSize pixels);

/// Draws the whole picture from the painter's origin on, in units of the canvas, which is pixels / pixelsPerUnit in
/// size: the scenario's name, title and subtitle, the chart, note and source. The plot has the same place whatever the
/// texts say, so that pictures of one view can be flipped through.
void drawPicture(QCPPainter& painter, const Evaluation& evaluation, const PictureOptions& options);

} // namespace breakeven
