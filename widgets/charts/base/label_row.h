// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace breakeven {

/// A label of a row: where its middle is wanted, and how wide it is, in pixels.
struct RowLabel {
    double wanted;
    double width;
};

/// Whether so many labels have room beside each other.
[[nodiscard]] bool fitInRow(const std::vector<RowLabel>& labels, double left, double right, double gap);

/// The left ends of labels that are wanted from left to right: in that order, `gap` apart at the least, all between
/// `left` and `right` if they fit there, and each as near to its place as those before it allow.
[[nodiscard]] std::vector<double> placedInRow(const std::vector<RowLabel>& labels, double left, double right,
                                              double gap);

} // namespace breakeven
