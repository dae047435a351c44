// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inputs/slider/slider_track.h"

namespace breakeven {

/// A drag along a slider, of the handle or of an end of its span: with Shift ten times finer, and the value that was
/// taken is found again to the last digit where it was taken.
class SliderDrag {
public:
    /// Takes what stands at `value` where it is, with the pointer at `x`.
    void take(const SliderTrack& track, double x, double value);
    /// The same from the fraction beneath the pointer; returns it.
    double takeHere(const SliderTrack& track, double x);
    /// The value with the pointer at `x`, rounded as a hand would.
    [[nodiscard]] double moved(const SliderTrack& track, double x, bool fine);

private:
    [[nodiscard]] double fractionAt(const SliderTrack& track, double x) const;

    // The drag's reference: at m_x the fraction is m_fraction; further movement counts from there.
    double m_x = 0;
    double m_fraction = 0;
    bool m_fine = false;
    double m_takenValue = 0;
    double m_takenFraction = -1; ///< negative if the drag began beside everything
};

} // namespace breakeven
