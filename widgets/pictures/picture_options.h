// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/charts/break_even_chart.h"
#include "core/output/picture_format.h"
#include "widgets/charts/base/chart_view.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace breakeven {

/// The texts around a chart in a picture. One that is absent is the program's own; an empty one leaves its place empty.
struct PictureTexts {
    std::optional<QString> title;    ///< the verdict's first sentence
    std::optional<QString> subtitle; ///< the rest of it
    std::optional<QString> note;     ///< the assumptions
    std::optional<QString> source;   ///< where the inputs are from, if `sources` asks for it
};

/// How a chart leaves the program.
struct PictureOptions {
    QSize pixels{1920, 1080};
    const Theme* theme = nullptr; ///< never null where it is drawn
    View view = View::BreakEven;
    bool logarithmic = true; ///< the break-even chart's axes
    /// The break-even chart's frame as on screen; absent for the one that fits.
    std::optional<ChartFrame> frame = {};
    bool allInputs = false;   ///< bars for all inputs in the tornado, not just for the strongest
    bool sources = false;     ///< the footnote says where the inputs are from
    bool transparent = false; ///< without a background
    double scale = 1;         ///< of texts and lines, whatever the size in pixels; within pictureScales
    PictureTexts texts = {};
    std::vector<Evaluation> others = {}; ///< what stands beside the scenario in the comparison
};

} // namespace breakeven
