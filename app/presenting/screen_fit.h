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

/// How much of a screen's height a plot has.
enum class PlotShare {
    Good,
    Least ///< with fewer rows, so that texts are as large as they can be
};

/// Whether all that a room sees fits into a window of that size, with that much of the answer and of the plot.
using FitsInto = std::function<bool(QSize room, VerdictDetail answer, PlotShare share)>;

/// How it fills a screen that is that large at a zoom of `percent`: as large as it fits, but never smaller. Before it
/// becomes less than twice as large as usual, the answer becomes shorter: first the key figures, which say it again,
/// make room; then the plot has its least share.
[[nodiscard]] ScreenFit screenFit(QSize screen, int percent, const FitsInto& fits);

} // namespace breakeven
