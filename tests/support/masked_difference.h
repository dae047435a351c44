// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <vector>

namespace breakeven::test {

/// The picture with these areas, in pixels and somewhat widened, filled with the color that stands for "not compared".
[[nodiscard]] QImage masked(const QImage& picture, const std::vector<QRectF>& areas);

/// How two pictures of one size differ.
struct MaskedDifference {
    double share; ///< of the pixels that are masked in neither, those that differ by more than antialiasing does; 1 if
                  ///< there are none, or the sizes differ
    QImage picture; ///< the second one, pale; what is masked is blue, what differs red
};

[[nodiscard]] MaskedDifference maskedDifference(const QImage& expected, const QImage& found);

} // namespace breakeven::test
