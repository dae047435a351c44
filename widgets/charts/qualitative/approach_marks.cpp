// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/approach_marks.h"

#include "widgets/theme.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <numeric>

namespace breakeven {

namespace {

QPolygonF regular(QPointF center, double radius, int corners, double turned)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turned + 2 * std::numbers::pi * i / corners;
        polygon << center + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    return polygon;
}

/// Some that stand next to each other, `distance` apart, around the mean of the places that they want.
struct Block {
    double sum; ///< of the wanted places, each less what stands before it
    double count;
    [[nodiscard]] double place() const { return sum / count; }
};

} // namespace

QPainterPath approachShape(Approach approach, QPointF center, double size)
{
    const double half = size / 2;
    QPainterPath path;
    switch (approach) {
    case Approach::GeneralApi: path.addEllipse(center, half, half); break;
    case Approach::MemoryApi: path.addPolygon(regular(center, half * 1.15, 4, 0)); break;
    case Approach::TunedApi: path.addPolygon(regular(center + QPointF(0, half * 0.15), half * 1.2, 3, 0)); break;
    case Approach::SelfHosted:
        path.addRect(QRectF(center - QPointF(half, half) * 0.9, QSizeF(size, size) * 0.9));
        break;
    case Approach::Hybrid: path.addPolygon(regular(center, half * 1.1, 6, std::numbers::pi / 6)); break;
    }
    path.closeSubpath();
    return path;
}

const QColor& approachColor(const Theme& theme, Approach approach)
{
    return theme.look(info(approach).option).color;
}

/// By pooling neighbors that are too near, which is the least squares solution.
std::vector<double> spreadApart(const std::vector<double>& wanted, double distance, double low, double high)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });

    std::vector<Block> blocks;
    for (std::size_t i = 0; i < order.size(); ++i) {
        blocks.push_back({wanted[order[i]] - static_cast<double>(i) * distance, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].place() > blocks.back().place()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    const double most = std::max(low, high - static_cast<double>(wanted.empty() ? 0 : wanted.size() - 1) * distance);
    std::vector<double> places(wanted.size());
    std::size_t next = 0;
    for (const Block& block : blocks)
        for (double i = 0; i < block.count; ++i, ++next)
            places[order[next]] = std::clamp(block.place(), low, most) + static_cast<double>(next) * distance;
    return places;
}

} // namespace breakeven
