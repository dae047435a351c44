// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>
#include <QVector>

#include <vector>

namespace breakeven {

// A curve's line on its way to the paper: cut to what is seen, without points that nobody sees, its straight pieces on
// whole rows and columns of pixels.

/// The pieces of a line within `area`; points that are no numbers end a piece.
[[nodiscard]] std::vector<QPolygonF> piecesWithin(const QVector<QPointF>& line, const QRectF& area);

/// The same line with fewer points: none of those left out lies farther than `tolerance` pixels from it.
[[nodiscard]] QPolygonF simplified(const QPolygonF& line, double tolerance);

/// A line of that width whose level and upright pieces cover whole device pixels as far as the width allows: each is
/// moved by less than one of them. `toDevice` only scales and moves; else the line stays as it is.
[[nodiscard]] QPolygonF snapped(QPolygonF line, double width, const QTransform& toDevice);

/// The strokes of a dashed line; `pattern` has strokes and gaps in turn, in pixels.
[[nodiscard]] std::vector<QPolygonF> strokesOf(const QPolygonF& line, const QVector<qreal>& pattern);

/// A polyline of that width in the parts that are drawn one by one.
struct LineParts {
    QVector<QLineF> singles;       ///< which go on for half the width where others follow: no gap shows between them
    std::vector<QPolygonF> joined; ///< runs of lines so short that their overlaps would show
};
[[nodiscard]] LineParts partsOf(const QPolygonF& line, double width);

} // namespace breakeven
