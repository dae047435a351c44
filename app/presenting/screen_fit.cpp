// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/screen_fit.h"

#include "app/view/text_zoom.h"

#include <algorithm>
#include <ranges>

namespace breakeven {

ScreenFit screenFit(QSize screen, int percent, const FitsInto& fits)
{
    constexpr int twice = 200;
    for (const int step : std::views::reverse(TextZoom::steps)) {
        if (step < percent)
            break;
        const QSize room(screen.width() * percent / step, screen.height() * percent / step);
        if (fits(room, true))
            return {step, true};
        if (step <= std::max(twice, percent) && fits(room, false))
            return {step, false};
    }
    return {percent, false};
}

} // namespace breakeven
