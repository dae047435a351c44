// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/break_even_chart.h"
#include "widgets/charts/chart_view.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QStringList>

#include <vector>

namespace breakeven {

/// How a chart leaves the program.
struct PictureOptions {
    QSize pixels{1920, 1080};
    const Theme* theme; ///< never null
    View view = View::BreakEven;
    bool logarithmic = true; ///< the break-even chart's axes
    /// The break-even chart's frame as on screen; absent for the one that fits.
    std::optional<ChartFrame> frame = {};
    bool allInputs = false;              ///< bars for all inputs in the tornado, not just for the strongest
    bool sources = false;                ///< the footnote says where the inputs are from
    std::vector<Evaluation> others = {}; ///< what stands beside the scenario in the comparison
};

inline constexpr int smallestPicture = 320; ///< pixels a side
inline constexpr int largestPicture = 8192; ///< pixels a side

/// A view as a picture: the scenario's name, the verdict, the chart, and a footnote with the date and the
/// main assumptions. Drawn anew from the figures at any size, so that a slide shows what the room saw.
[[nodiscard]] QImage chartPicture(const Evaluation& evaluation, const PictureOptions& options);

/// The picture as a PNG file's bytes; the same picture gives the same bytes. Empty if it could not be made, as when
/// memory runs out.
[[nodiscard]] QByteArray pngBytes(const QImage& picture);

/// The footnote's sources: as many as fit, the essential inputs' first, and how many more there are.
[[nodiscard]] QStringList sourceLines(const Scenario& scenario);

/// The footnote's items: the date of the figures, the essential inputs, and what else the focus depends on.
[[nodiscard]] QStringList assumptions(const Scenario& scenario);

} // namespace breakeven
