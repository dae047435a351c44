// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/screen_fit.h"

#include "app/view/text_zoom.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr QSize leastRoom{820, 500}; ///< for chart, answer, key figures and sliders
constexpr QSize withoutFigures{640, 400};

} // namespace

ScreenFit screenFit(QSize screen, int percent, bool chartAlone)
{
    const auto largest = [&](QSize room) {
        int zoom = TextZoom::steps.front();
        for (const int step : TextZoom::steps)
            if (screen.width() * percent / step >= room.width() && screen.height() * percent / step >= room.height())
                zoom = step;
        return zoom;
    };
    constexpr int twice = 200;
    const int withFigures = std::max(percent, largest(leastRoom));
    const int without = std::max(percent, std::min(twice, largest(withoutFigures)));
    return !chartAlone || withFigures >= twice || withFigures >= without ? ScreenFit{withFigures, true}
                                                                         : ScreenFit{without, false};
}

} // namespace breakeven
