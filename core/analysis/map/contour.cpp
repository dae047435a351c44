// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/contour.h"

#include <array>
#include <cstddef>

namespace breakeven {

namespace {

struct Node {
    PlanePoint at;
    double value;
    [[nodiscard]] bool isAbove() const { return value > 0; }
};

PlanePoint crossing(const Node& a, const Node& b)
{
    const double share = a.value / (a.value - b.value);
    return {a.at.x + (b.at.x - a.at.x) * share, a.at.y + (b.at.y - a.at.y) * share};
}

/// The square's corners in order around it.
void addSquare(std::vector<PlaneSegment>& segments, const std::array<Node, 4>& corners)
{
    std::array<PlanePoint, 4> points{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Node& next = corners[(i + 1) % corners.size()];
        if (corners[i].isAbove() != next.isAbove())
            points[count++] = crossing(corners[i], next);
    }
    if (count == 2)
        segments.push_back({points[0], points[1]});
    if (count != 4)
        return;
    // A saddle: the middle belongs to the first corner's side, whose neighbors are cut off, or to theirs.
    double sum = 0;
    for (const Node& corner : corners)
        sum += corner.value;
    const std::size_t shift = (sum > 0) == corners[0].isAbove() ? 0 : 1;
    segments.push_back({points[shift], points[shift + 1]});
    segments.push_back({points[shift + 2], points[(shift + 3) % 4]});
}

} // namespace

std::vector<PlaneSegment> signChanges(const std::vector<double>& xs, const std::vector<double>& ys,
                                      const std::vector<double>& values)
{
    const auto node = [&](std::size_t column, std::size_t row) {
        return Node{{xs[column], ys[row]}, values[row * xs.size() + column]};
    };
    std::vector<PlaneSegment> segments;
    for (std::size_t row = 0; row + 1 < ys.size(); ++row)
        for (std::size_t column = 0; column + 1 < xs.size(); ++column)
            addSquare(segments,
                      {node(column, row), node(column + 1, row), node(column + 1, row + 1), node(column, row + 1)});
    return segments;
}

} // namespace breakeven
