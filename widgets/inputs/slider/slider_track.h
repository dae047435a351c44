// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/scale.h"
#include "widgets/controls/paint.h"

#include <algorithm>

namespace breakeven {

/// Where values stand along a slider, in its pixels.
struct SliderTrack {
    static constexpr double handleRadius = 8;
    static constexpr double start = rowInset + handleRadius;

    const Parameter& parameter;
    int width; ///< of the slider

    [[nodiscard]] double length() const { return std::max(width - 2 * start, 1.0); }
    [[nodiscard]] double at(double value) const { return start + sliderFraction(parameter, value) * length(); }
    [[nodiscard]] double fractionAt(double x) const { return std::clamp((x - start) / length(), 0.0, 1.0); }
};

} // namespace breakeven
