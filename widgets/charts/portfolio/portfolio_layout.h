// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/portfolio/portfolio_chart.h"
#include "widgets/charts/base/medium.h"

#include <QSize>
#include <QStringList>

namespace breakeven {

/// How the chart of a portfolio divides its room, in pixels, and what of its texts has a place: names of tasks only
/// where each has one and the totals keep theirs.
struct PortfolioLayout {
    bool title = true;      ///< has a place
    bool dearerInKey = false; ///< what is paler is named there
    bool keyOnLine = false;   ///< of its own, as it does not fit beside the axis' name
    bool names = false;     ///< of tasks stand under their columns
    bool numbers = true;    ///< of steps stand there; names can do without
    bool gpus = true;       ///< stand under the totals; before a room names come first
    int nameLines = 1;      ///< two where a name is longer than its room and the columns are wide
    int left = 0;           ///< width before the totals
    int header = 0;         ///< height over the totals
    int footer = 0;         ///< height under them
    double namesHeight = 0;
    double slot = 0;            ///< width of a step
    double longestName = 0;     ///< how much of a name is shown
    std::size_t numberEach = 1; ///< so many steps from one number to the next

    /// Where what is said in place of columns begins.
    [[nodiscard]] double noteTop() const { return title ? 32 : 6; }

    /// Height that the GPUs take under the totals.
    [[nodiscard]] double gpusRoom() const { return gpus ? gpusGap + gpusHeight : 0; }

    static constexpr int right = 16;
    static constexpr double inset = 16;
    static constexpr double line = 18;
    static constexpr double gpusGap = 10; ///< between the totals and the GPUs
    static constexpr double gpusHeight = 34;
    static constexpr double keyRoom = 48;   ///< of its swatches and gaps
    static constexpr double nameAngle = 45; ///< degrees, rising
    static constexpr double namesGap = 4;   ///< over them

    /// Half of the way along the chart from one line of a slanted name to the next.
    [[nodiscard]] static double halfPitch();
    /// The name under a step's column in its lines, broken where it is longer than its room, so that the longest of
    /// them is shortest.
    [[nodiscard]] QStringList linesOf(const QString& name, std::size_t step) const;
    /// How long a line may be that ends there: no further to the left than the picture goes.
    [[nodiscard]] double roomAt(double x) const;
    /// Where the lines of a step's name end, the first of several.
    [[nodiscard]] double nameEnd(std::size_t step, qsizetype lines) const;
};

/// `forRoom`: who looks can't point at a column, so that names come first, as in a picture.
[[nodiscard]] PortfolioLayout portfolioLayout(const PortfolioChart& chart, QSize size, Medium medium,
                                              bool forRoom = false);

/// The height from which on a room reads the tasks' names, in pixels; as for no names where there are too many tasks.
[[nodiscard]] int heightForNames(const PortfolioChart& chart, int width);

} // namespace breakeven
