// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <functional>

namespace breakeven {

/// How a presentation fills a screen.
struct ScreenFit {
    int zoom;     ///< percent
    bool figures; ///< whether the key figures have room below the answer
    bool operator==(const ScreenFit&) const = default;
};

/// Whether all that a room sees fits into a window of that size, with or without the key figures.
using FitsInto = std::function<bool(QSize room, bool figures)>;

/// How it fills a screen that is that large at a zoom of `percent`: as large as it fits, but never smaller. If that is
/// not twice as large as usual, the key figures, which say again what the answer says, make room.
[[nodiscard]] ScreenFit screenFit(QSize screen, int percent, const FitsInto& fits);

} // namespace breakeven
