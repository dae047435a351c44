// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_drag.h"

#include "core/inputs/shown_scale.h"
#include "widgets/text.h"

#include <cmath>

namespace breakeven {

namespace {

double valueAt(const Parameter& parameter, double fraction, bool free)
{
    return free ? freeAtFraction(parameter, fraction, shownMoney())
                : roundAtFraction(parameter, fraction, shownMoney());
}

} // namespace

void SliderDrag::take(const SliderTrack& track, double x, double value)
{
    m_x = x;
    m_fraction = sliderFraction(track.parameter, value);
    m_free = false;
    m_takenValue = value;
    m_takenFraction = m_fraction;
}

double SliderDrag::takeHere(const SliderTrack& track, double x, bool free)
{
    m_x = x;
    m_fraction = track.fractionAt(x);
    m_free = free;
    m_takenFraction = -1;
    return valueAt(track.parameter, m_fraction, free);
}

double SliderDrag::fractionAt(const SliderTrack& track, double x) const
{
    const double share = (x - m_x) / track.length();
    return std::clamp(m_fraction + (m_free ? share / 10 : share), 0.0, 1.0);
}

double SliderDrag::moved(const SliderTrack& track, double x, bool free)
{
    if (free != m_free) { // from where it has come so far: to press a key moves nothing
        m_fraction = sliderFraction(track.parameter, valueUnder(track, x));
        m_x = x;
        m_free = free;
    }
    return valueUnder(track, x);
}

double SliderDrag::valueUnder(const SliderTrack& track, double x) const
{
    const double fraction = fractionAt(track, x);
    const double value = valueAt(track.parameter, fraction, m_free);
    if (m_takenFraction < 0)
        return value;
    const double reach = m_free ? 0 : std::abs(fraction - sliderFraction(track.parameter, value));
    return std::abs(fraction - m_takenFraction) <= std::max(reach, 1e-9) ? m_takenValue : value;
}

} // namespace breakeven
