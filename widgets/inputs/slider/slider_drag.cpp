// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_drag.h"

#include <cmath>

namespace breakeven {

void SliderDrag::take(const SliderTrack& track, double x, double value)
{
    m_x = x;
    m_fraction = sliderFraction(track.parameter, value);
    m_fine = false;
    m_takenValue = value;
    m_takenFraction = m_fraction;
}

double SliderDrag::takeHere(const SliderTrack& track, double x)
{
    m_x = x;
    m_fraction = track.fractionAt(x);
    m_fine = false;
    m_takenFraction = -1;
    return m_fraction;
}

double SliderDrag::fractionAt(const SliderTrack& track, double x) const
{
    const double share = (x - m_x) / track.length();
    return std::clamp(m_fraction + (m_fine ? share / 10 : share), 0.0, 1.0);
}

double SliderDrag::moved(const SliderTrack& track, double x, bool fine)
{
    if (fine != m_fine) {
        m_fraction = fractionAt(track, x);
        m_x = x;
        m_fine = fine;
    }
    const double fraction = fractionAt(track, x);
    const bool back = std::abs(fraction - m_takenFraction) < 1e-9; // a value off the grid
    return back ? m_takenValue : valueAtFraction(track.parameter, fraction);
}

} // namespace breakeven
