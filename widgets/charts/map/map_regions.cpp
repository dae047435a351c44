// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_regions.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace breakeven {

namespace {

int cellAt(double fraction, int count)
{
    return std::clamp(static_cast<int>(std::floor(fraction * count)), 0, count - 1);
}

} // namespace

MapRegions::MapRegions(const DecisionMap& map, const std::vector<QRectF>& taken) : m_map(map)
{
    m_free.assign(map.cheapest.size(), 1);
    const auto occupy = [&](int column, int row) {
        m_free[static_cast<std::size_t>(row) * static_cast<std::size_t>(map.columns) +
               static_cast<std::size_t>(column)] = 0;
    };
    for (const PlaneSegment& piece : map.equal)
        occupy(cellAt(piece.from.x, map.columns), cellAt(piece.from.y, map.rows));
    for (const QRectF& place : taken)
        for (int row = cellAt(place.top(), map.rows); row <= cellAt(place.bottom(), map.rows); ++row)
            for (int column = cellAt(place.left(), map.columns); column <= cellAt(place.right(), map.columns); ++column)
                occupy(column, row);
}

bool MapRegions::has(Option option) const
{
    return std::find(m_map.cheapest.begin(), m_map.cheapest.end(), option) != m_map.cheapest.end();
}

/// How many free cells of the option lie below and left of each corner between cells.
std::vector<int> MapRegions::sumsOf(Option option) const
{
    const auto width = static_cast<std::size_t>(m_map.columns) + 1;
    std::vector<int> sums(width * (static_cast<std::size_t>(m_map.rows) + 1));
    for (std::size_t i = 0, at = width; at < sums.size(); at += width)
        for (std::size_t column = 1; column < width; ++column, ++i)
            sums[at + column] = sums[at + column - 1] + sums[at - width + column] - sums[at - width + column - 1] +
                                (m_map.cheapest[i] == option && m_free[i] != 0 ? 1 : 0);
    return sums;
}

std::optional<PlanePoint> MapRegions::roomFor(Option option, QSizeF size) const
{
    double x = 0;
    double y = 0;
    double count = 0;
    for (int row = 0; row < m_map.rows; ++row)
        for (int column = 0; column < m_map.columns; ++column)
            if (m_map.at(column, row) == option) {
                x += column + 0.5;
                y += row + 0.5;
                ++count;
            }
    if (count == 0)
        return std::nullopt;
    const PlanePoint middle{x / count, y / count};
    const std::vector<int> sums = sumsOf(option);
    for (const double room : {4.0, 3.0, 2.0, 1.5, 1.2, 1.0}) {
        const int width = static_cast<int>(std::ceil(size.width() * room * m_map.columns));
        const int height = static_cast<int>(std::ceil(size.height() * room * m_map.rows));
        if (const auto found = place(sums, middle, width, height))
            return found;
    }
    return std::nullopt;
}

/// The free rectangle of so many cells that is nearest to `middle`, which is in cells.
std::optional<PlanePoint> MapRegions::place(const std::vector<int>& sums, PlanePoint middle, int width,
                                            int height) const
{
    const auto sum = [&](int column, int row) {
        return sums[static_cast<std::size_t>(row) * (static_cast<std::size_t>(m_map.columns) + 1) +
                    static_cast<std::size_t>(column)];
    };
    std::optional<PlanePoint> best;
    double nearest = 0;
    for (int row = 0; row + height <= m_map.rows; ++row)
        for (int column = 0; column + width <= m_map.columns; ++column) {
            const int free = sum(column + width, row + height) - sum(column, row + height) - sum(column + width, row) +
                             sum(column, row);
            if (free < width * height)
                continue;
            const PlanePoint center{column + width / 2.0, row + height / 2.0};
            const double distance =
                std::hypot((center.x - middle.x) / m_map.columns, (center.y - middle.y) / m_map.rows);
            if (!best || distance < nearest) {
                nearest = distance;
                best = PlanePoint{center.x / m_map.columns, center.y / m_map.rows};
            }
        }
    return best;
}

} // namespace breakeven
