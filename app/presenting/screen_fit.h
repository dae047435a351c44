// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace breakeven {

/// How a presentation fills a screen.
struct ScreenFit {
    int zoom;     ///< percent
    bool figures; ///< whether the key figures have room below the answer
};

/// How chart, answer and sliders fill a screen that is that large at a zoom of `percent`: as large as they have room.
/// If that is not twice as large as usual, and there are neither sliders nor states, the key figures, which say again
/// what the answer says, make room.
[[nodiscard]] ScreenFit screenFit(QSize screen, int percent, bool chartAlone);

} // namespace breakeven
