// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSize>

#include <algorithm>
#include <array>

namespace breakeven {

/// A size that pictures usually have.
struct NamedSize {
    const char* name; ///< in the context PictureForm
    QSize pixels;
};

inline constexpr std::array namedSizes{
    NamedSize{QT_TRANSLATE_NOOP("breakeven::PictureForm", "Slide 16:9 — 1920 × 1080"), {1920, 1080}},
    NamedSize{QT_TRANSLATE_NOOP("breakeven::PictureForm", "Slide 16:9 — 3840 × 2160"), {3840, 2160}},
    NamedSize{QT_TRANSLATE_NOOP("breakeven::PictureForm", "Slide 4:3 — 1440 × 1080"), {1440, 1080}},
    NamedSize{QT_TRANSLATE_NOOP("breakeven::PictureForm", "Square — 1080 × 1080"), {1080, 1080}},
};

/// Of texts and lines on a slide: the smallest text has 12 units, of which there are 96 an inch, so that it is 14
/// points high, as can be read from the back of a room.
inline constexpr double slideScale = 1.56;

/// Whether a picture has a slide's shape: 16:9, 16:10, 4:3 or a square, but for a pixel of rounding.
[[nodiscard]] constexpr bool isSlide(QSize pixels)
{
    constexpr std::array shapes{QSize(16, 9), QSize(16, 10), QSize(4, 3), QSize(1, 1)};
    return std::any_of(shapes.begin(), shapes.end(), [&](QSize shape) {
        const int apart = pixels.width() * shape.height() - pixels.height() * shape.width();
        return apart <= shape.width() && -apart <= shape.width();
    });
}

/// The scale of a picture's texts and lines if nobody asks for another: a slide's for what has the shape of one or is
/// higher than wide, else 1.
[[nodiscard]] constexpr double usualScale(QSize pixels)
{
    return isSlide(pixels) || pixels.height() > pixels.width() ? slideScale : 1;
}

} // namespace breakeven
