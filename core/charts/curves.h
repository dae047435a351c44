// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cost_model.h"

#include <cstddef>
#include <vector>

namespace breakeven {

/// The stretch of volumes that a chart shows, and how wide it is on screen.
struct VolumeAxis {
    double from; ///< above 0 on a logarithmic axis
    double to;
    bool logarithmic;
    double pixels;

    /// Where a volume stands, in pixels from the axis' start.
    [[nodiscard]] double pixelOf(double volume) const;
    [[nodiscard]] double volumeAt(double pixel) const;

    friend bool operator==(const VolumeAxis&, const VolumeAxis&) = default;
};

/// Points of a polyline, volumes ascending; a step is two points at one volume.
struct Curve {
    std::vector<double> volume;
    std::vector<double> cost; ///< US dollars a month
};

inline constexpr std::size_t curvePoints = 240;
inline constexpr double narrowestStep = 3; ///< in pixels; narrower steps are drawn as the line through their tops

/// The monthly total over the axis: curvePoints points, and between them the exact corners of every GPU step that is at
/// least narrowestStep wide. From the first narrower step on, the line through the tops of the steps.
[[nodiscard]] Curve totalCurve(const OptionCosts& option, const VolumeAxis& axis);

/// A stretch of volumes in which one option is the cheapest.
struct CheapestPiece {
    Option option;
    double from;
    double to;
};

/// Which of `among` is the cheapest along the axis, to a pixel; pieces under narrowestStep pixels are merged into the
/// one before.
[[nodiscard]] std::vector<CheapestPiece> cheapestAlong(const CostModel& model, OptionSet among, const VolumeAxis& axis);

} // namespace breakeven
