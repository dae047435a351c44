// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace breakeven {

/// How many pieces of the curves a box covers.
[[nodiscard]] int coveredPieces(const QRectF& box, const std::vector<QPolygonF>& curves);

/// Where a box of `size` stands best near `anchor` so that it keeps off the curves and inside `area`. `previous` is the
/// offset of its center from the anchor in the last picture (null at first): it is kept unless it now covers a curve,
/// so that the box does not jump about during a drag. `avoid` are rectangles that should stay free, `never` such as
/// must, were it over curves.
[[nodiscard]] QRectF placeCallout(QPointF anchor, QSizeF size, const QRectF& area, const std::vector<QPolygonF>& curves,
                                  const std::vector<QRectF>& avoid, QPointF previous,
                                  const std::vector<QRectF>& never = {});

} // namespace breakeven
