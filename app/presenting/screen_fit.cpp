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
        for (const VerdictDetail answer : {VerdictDetail::Figures, VerdictDetail::Sentences, VerdictDetail::Brief})
            if ((answer == VerdictDetail::Figures || step <= std::max(twice, percent)) &&
                fits(room, answer, PlotShare::Good))
                return {step, answer};
        if (step <= std::max(twice, percent) && fits(room, VerdictDetail::Shortest, PlotShare::Least))
            return {step, VerdictDetail::Shortest};
    }
    return {percent, VerdictDetail::Brief};
}

} // namespace breakeven
