// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/portfolio/portfolio_chart.h"
#include "widgets/charts/base/medium.h"

#include <QSize>

namespace breakeven {

/// How the chart of a portfolio divides its room, in pixels, and what of its texts has a place: names of tasks only
/// where each has one and the totals keep theirs.
struct PortfolioLayout {
    bool title = true;      ///< has a place
    bool keyOnLine = false; ///< of its own, as it does not fit beside the axis' name
    bool names = false;     ///< of tasks stand under their columns
    int header = 0;         ///< height over the totals
    int footer = 0;         ///< height under them
    double namesHeight = 0;
    double longestName = 0;     ///< how much of a name is shown
    std::size_t numberEach = 1; ///< so many steps from one number to the next

    /// Where what is said in place of columns begins.
    [[nodiscard]] double noteTop() const { return title ? 32 : 6; }

    static constexpr int left = 64;
    static constexpr int right = 16;
    static constexpr double inset = 12;
    static constexpr double line = 18;
    static constexpr double gpusGap = 10; ///< between the totals and the GPUs
    static constexpr double gpusHeight = 34;
    static constexpr double keyRoom = 48;   ///< of its swatches and gaps
    static constexpr double nameAngle = 40; ///< degrees, rising
};

[[nodiscard]] PortfolioLayout portfolioLayout(const PortfolioChart& chart, QSize size, Medium medium);

} // namespace breakeven
