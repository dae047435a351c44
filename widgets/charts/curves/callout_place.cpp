// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/callout_place.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

bool crosses(const QRectF& box, QPointF a, QPointF b)
{
    if (std::max(a.x(), b.x()) < box.left() || std::min(a.x(), b.x()) > box.right() ||
        std::max(a.y(), b.y()) < box.top() || std::min(a.y(), b.y()) > box.bottom())
        return false;
    if (box.contains(a) || box.contains(b))
        return true;
    const auto side = [&](QPointF corner) {
        return (b.x() - a.x()) * (corner.y() - a.y()) - (b.y() - a.y()) * (corner.x() - a.x()) > 0;
    };
    const bool first = side(box.topLeft());
    return side(box.topRight()) != first || side(box.bottomLeft()) != first || side(box.bottomRight()) != first;
}

} // namespace

int coveredPieces(const QRectF& box, const std::vector<QPolygonF>& curves)
{
    int count = 0;
    for (const QPolygonF& curve : curves)
        for (int i = 1; i < curve.size(); ++i)
            if (crosses(box, curve[i - 1], curve[i]))
                ++count;
    return count;
}

QRectF placeCallout(QPointF anchor, QSizeF size, const QRectF& area, const std::vector<QPolygonF>& curves,
                    const std::vector<QRectF>& avoid, QPointF previous, const std::vector<QRectF>& never)
{
    const auto boxAt = [&](QPointF offset) {
        QRectF box(QPointF(), size);
        box.moveCenter(anchor + offset);
        return box;
    };
    const auto cost = [&](const QRectF& box) {
        constexpr double margin = 6;
        const QRectF wide = box.adjusted(-margin, -margin, margin, margin);
        if (!area.contains(box) || wide.contains(anchor))
            return std::numeric_limits<double>::infinity();
        if (std::ranges::any_of(never, [&box](const QRectF& taken) { return box.intersects(taken); }))
            return std::numeric_limits<double>::infinity();
        double sum = coveredPieces(wide, curves) * 100.0;
        for (const QRectF& taken : avoid)
            if (wide.intersects(taken))
                sum += 1000;
        return sum;
    };

    if (!previous.isNull() && cost(boxAt(previous)) == 0)
        return boxAt(previous);

    QRectF best = boxAt({-size.width(), -size.height() * 1.5});
    double least = std::numeric_limits<double>::infinity();
    for (const double ring : {0.6, 1.0, 1.5, 2.2, 3.0}) {
        for (const QPointF& direction :
             {QPointF(-0.8, -1.0), QPointF(0.8, 1.0),   QPointF(0.0, -1.3),  QPointF(0.8, -1.0),  QPointF(-0.8, 1.0),
              QPointF(0.0, 1.3),   QPointF(-1.2, 0.0),  QPointF(1.2, 0.0),   QPointF(-0.4, -1.2), QPointF(0.4, 1.2),
              QPointF(0.4, -1.2),  QPointF(-0.4, 1.2),  QPointF(-1.1, -0.5), QPointF(1.1, 0.5),   QPointF(1.1, -0.5),
              QPointF(-1.1, 0.5),  QPointF(-1.6, -0.5), QPointF(1.6, 0.5),   QPointF(1.6, -0.5),  QPointF(-1.6, 0.5)}) {
            const QRectF box = boxAt(
                {direction.x() * (size.width() * 0.55 + 24 * ring), direction.y() * (size.height() * 0.6 + 30 * ring)});
            const double here = cost(box) + ring;
            if (here < least) {
                least = here;
                best = box;
            }
        }
        if (least < 100)
            break;
    }
    if (!std::isfinite(least)) // beside the anchor at whatever height, or over or under it, as far as that is inside
        for (const QPointF& offset : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)}) {
            constexpr double gap = 14;
            QRectF box = boxAt({offset.x() * (size.width() / 2 + gap), offset.y() * (size.height() / 2 + gap)});
            if (offset.x() != 0)
                box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - size.height())));
            else
                box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - size.width())));
            if (const double here = cost(box); here < least) {
                least = here;
                best = box;
            }
        }
    if (!std::isfinite(least)) { // no place around the anchor: at least inside
        best.moveLeft(std::clamp(best.left(), area.left(), std::max(area.left(), area.right() - best.width())));
        best.moveTop(std::clamp(best.top(), area.top(), std::max(area.top(), area.bottom() - best.height())));
    }
    return best;
}

} // namespace breakeven
