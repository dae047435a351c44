// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace breakeven {

/// A point of a plane; both 0 … 1.
struct PlanePoint {
    double x;
    double y;
};

/// A straight piece of a line in the plane.
struct PlaneSegment {
    PlanePoint from;
    PlanePoint to;
};

/// Where a function over a lattice changes its sign (above zero or not), by marching squares: at most two pieces in a
/// square, interpolated along its edges. `values` is row-major over the coordinates, the row of ys[0] first.
[[nodiscard]] std::vector<PlaneSegment> signChanges(const std::vector<double>& xs, const std::vector<double>& ys,
                                                    const std::vector<double>& values);

} // namespace breakeven
