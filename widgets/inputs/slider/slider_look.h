// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inputs/slider/slider_track.h"

#include <QPalette>
#include <QString>

#include <optional>

namespace breakeven {

/// A value marked on a slider, and what it means.
struct SliderMark {
    double value;
    QString sentence;
};

enum class SpanEnd { None, Low, High };

/// What a slider shows.
struct SliderLook {
    double number = 0;              ///< where the handle stands
    std::optional<Range> span;      ///< the range of its uncertainty
    std::optional<SliderMark> flip; ///< where the answer flips
    std::optional<SliderMark> best; ///< where something is at its best
    SpanEnd held = SpanEnd::None;   ///< the end of the span that is being dragged
    bool handleHeld = false;
    bool underPointer = false;
    bool focused = false;

    /// The span once the end that is held has been dragged to `end`: it goes no further than the number, and the ends
    /// never meet. Absent where that changes nothing, or the span was taken away under the hand.
    [[nodiscard]] std::optional<Range> spanWithHeldEndAt(double end) const;
};

/// The end of the span that a press at `x` takes. The handle keeps its middle to itself: an end that stands beneath it
/// is taken at its side.
[[nodiscard]] SpanEnd spanEndAt(const SliderTrack& track, const SliderLook& look, double x);
/// The mark near `x`; null if there is none.
[[nodiscard]] const SliderMark* markAt(const SliderTrack& track, const SliderLook& look, double x);
/// What the marks that are painted say, a sentence each; empty without marks.
[[nodiscard]] QString markSentences(const SliderTrack& track, const SliderLook& look);
/// Where a mark is painted, to the pixel; absent if the slider does not reach it.
[[nodiscard]] std::optional<int> markPlace(const SliderTrack& track, const std::optional<SliderMark>& mark);

void paintSlider(QPainter& painter, const QPalette& palette, const SliderTrack& track, int height,
                 const SliderLook& look);

} // namespace breakeven
