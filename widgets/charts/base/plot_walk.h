// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/stops/chart_stops.h"
#include "core/words/message.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace breakeven {

/// Where keys go in a plot as it is drawn now, in its pixels.
struct PlotStops {
    struct Stop {
        QPointF at;
        double value; ///< along the axis
        Message words;
    };
    QPointF start;                          ///< near which the keys begin
    std::vector<std::vector<Stop>> paths{}; ///< each from left to right

    /// Adds a path with its stops where `pixelOf` says; those outside of `within` stand at its edge.
    template <typename PixelOf> void add(const ChartPath& path, const QRectF& within, const PixelOf& pixelOf);
};

/// Where the keys are in a plot: left and right along a path, up and down to what stands there above or below.
class PlotWalk {
public:
    [[nodiscard]] static bool isStep(int key);
    /// The stop that a key goes to, from where it went last, or else the one that is nearest to the start. The same
    /// again at an end. Absent if there is none at all.
    [[nodiscard]] std::optional<PlotStops::Stop> go(int key, const PlotStops& stops);
    /// Where the last one is now.
    [[nodiscard]] std::optional<PlotStops::Stop> here(const PlotStops& stops) const;
    void forget() { m_place.reset(); }

private:
    struct Place {
        std::size_t path;
        std::size_t stop;
    };
    [[nodiscard]] static Place aside(const PlotStops& stops, Place from, int key);
    [[nodiscard]] static Place above(const PlotStops& stops, Place from, bool up);

    std::optional<Place> m_place;
};

template <typename PixelOf> void PlotStops::add(const ChartPath& path, const QRectF& within, const PixelOf& pixelOf)
{
    std::vector<Stop>& added = paths.emplace_back();
    const QRectF inside = within.adjusted(1, 1, -1, -1); // what is on the edge is found by no click
    for (const ChartStop& stop : path) {
        const QPointF at = pixelOf(stop.x, stop.y);
        added.push_back(
            {{std::clamp(at.x(), inside.left(), inside.right()), std::clamp(at.y(), inside.top(), inside.bottom())},
             stop.x,
             stop.words});
    }
}

} // namespace breakeven
