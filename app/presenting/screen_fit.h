// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/verdict/verdict_detail.h"

#include <QSize>

#include <functional>

namespace breakeven {

/// How a presentation fills a screen.
struct ScreenFit {
    int zoom;             ///< percent
    VerdictDetail answer; ///< how much of it has room
    bool operator==(const ScreenFit&) const = default;
};

/// Whether all that a room sees fits into a window of that size, with that much of the answer.
using FitsInto = std::function<bool(QSize room, VerdictDetail answer)>;

/// How it fills a screen that is that large at a zoom of `percent`: as large as it fits, but never smaller. If that is
/// not twice as large as usual, the answer becomes shorter: first the key figures, which say it again, make room.
[[nodiscard]] ScreenFit screenFit(QSize screen, int percent, const FitsInto& fits);

} // namespace breakeven
