// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/view_request.h"
#include "core/output/picture_format.h"
#include "core/output/view.h"
#include "widgets/pictures/named_sizes.h"

#include <QSize>
#include <QString>

#include <chrono>
#include <optional>

namespace breakeven {

struct Theme;

/// The texts around a chart in a picture. One that is absent is the program's own; an empty one leaves its place empty.
struct PictureTexts {
    std::optional<QString> title;    ///< what the view finds, in one sentence or two
    std::optional<QString> subtitle; ///< its further sentences
    std::optional<QString> note;     ///< the assumptions
    std::optional<QString> source;   ///< where the inputs are from, if `sources` asks for it
};

/// How a chart leaves the program.
struct PictureOptions {
    QSize pixels{1920, 1080};
    const Theme* theme = nullptr; ///< never null where it is drawn
    View view = View::BreakEven;
    ViewRequest request = {};          ///< what people chose of it
    bool sources = true;               ///< the footnote says where the inputs are from
    bool transparent = false;          ///< without a background
    double scale = usualScale(pixels); ///< of texts and lines, whatever the size in pixels; within pictureScales
    PictureTexts texts = {};
    /// That tells whether the rate of a currency is old; without one, that of the scenario's figures.
    std::optional<std::chrono::sys_days> today = {};
};

} // namespace breakeven
