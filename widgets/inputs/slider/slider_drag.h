// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inputs/slider/slider_track.h"

namespace breakeven {

/// A drag along a slider, of the handle or of an end of its span. It stops at round values, and at the one that was
/// taken, which is found again to the last digit; with Shift it is free, and ten times finer.
class SliderDrag {
public:
    /// Takes what stands at `value` where it is, with the pointer at `x`.
    void take(const SliderTrack& track, double x, double value);
    /// Takes what is brought beneath the pointer; returns its value there.
    double takeHere(const SliderTrack& track, double x, bool free);
    /// The value with the pointer at `x`.
    [[nodiscard]] double moved(const SliderTrack& track, double x, bool free);

private:
    [[nodiscard]] double valueUnder(const SliderTrack& track, double x) const;
    [[nodiscard]] double fractionAt(const SliderTrack& track, double x) const;

    // The drag's reference: at m_x the fraction is m_fraction; further movement counts from there.
    double m_x = 0;
    double m_fraction = 0;
    bool m_free = false;
    double m_takenValue = 0;
    double m_takenFraction = -1; ///< negative if the drag began beside everything
};

} // namespace breakeven
