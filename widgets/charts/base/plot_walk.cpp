// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/plot_walk.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr std::size_t longStep = 8;

/// The stop of a path that is nearest to a point.
template <typename Distance> std::size_t nearestOf(const std::vector<PlotStops::Stop>& path, const Distance& distance)
{
    const auto nearest = std::ranges::min_element(path, {}, distance);
    return static_cast<std::size_t>(nearest - path.begin());
}

} // namespace

bool PlotWalk::isStep(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: return true;
    default: return false;
    }
}

std::optional<PlotStops::Stop> PlotWalk::here(const PlotStops& stops) const
{
    if (!m_place || m_place->path >= stops.paths.size() || stops.paths[m_place->path].empty())
        return std::nullopt;
    const auto& path = stops.paths[m_place->path];
    return path[std::min(m_place->stop, path.size() - 1)];
}

PlotWalk::Place PlotWalk::aside(const PlotStops& stops, Place from, int key)
{
    const std::size_t last = stops.paths[from.path].size() - 1;
    const std::size_t by = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? longStep : 1;
    switch (key) {
    case Qt::Key_Home: from.stop = 0; break;
    case Qt::Key_End: from.stop = last; break;
    case Qt::Key_Left:
    case Qt::Key_PageUp: from.stop -= std::min(from.stop, by); break;
    default: from.stop = std::min(last, from.stop + by); break;
    }
    return from;
}

/// Of all other paths by the stop that is nearest aside: the next in height, and of those at one height in their order.
PlotWalk::Place PlotWalk::above(const PlotStops& stops, Place from, bool up)
{
    const QPointF at = stops.paths[from.path][from.stop].at;
    const auto height = [&](const Place& place) {
        const double y = std::round(stops.paths[place.path][place.stop].at.y());
        return up ? std::pair{-y, -static_cast<double>(place.path)} : std::pair{y, static_cast<double>(place.path)};
    };
    std::optional<Place> next;
    for (std::size_t i = 0; i < stops.paths.size(); ++i) {
        const auto& path = stops.paths[i];
        if (i == from.path || path.empty())
            continue;
        const Place place{i, nearestOf(path, [&](const auto& stop) { return std::abs(stop.at.x() - at.x()); })};
        if (height(place) > height(from) && (!next || height(place) < height(*next)))
            next = place;
    }
    return next.value_or(from);
}

std::optional<PlotStops::Stop> PlotWalk::go(int key, const PlotStops& stops)
{
    if (here(stops)) {
        m_place->stop = std::min(m_place->stop, stops.paths[m_place->path].size() - 1);
        m_place = key == Qt::Key_Up || key == Qt::Key_Down ? above(stops, *m_place, key == Qt::Key_Up)
                                                           : aside(stops, *m_place, key);
        return here(stops);
    }
    m_place.reset();
    double least = 0;
    for (std::size_t i = 0; i < stops.paths.size(); ++i) {
        if (stops.paths[i].empty())
            continue;
        const auto distance = [&](const PlotStops::Stop& stop) {
            const QPointF way = stop.at - stops.start;
            return std::hypot(way.x(), way.y());
        };
        const Place place{i, nearestOf(stops.paths[i], distance)};
        const double far = distance(stops.paths[i][place.stop]);
        if (!m_place || far < least) {
            m_place = place;
            least = far;
        }
    }
    return here(stops);
}

} // namespace breakeven
