// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/decision_map.h"

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace breakeven {

/// Where a decision map's regions have room for their names. All sizes and places are in fractions of the map, y up.
class MapRegions {
public:
    /// `taken` are places that no name may cover; the line of equal cost is another.
    MapRegions(const DecisionMap& map, const std::vector<QRectF>& taken);

    /// The middle of a free rectangle of that size within the option's region, as far inside as it goes; absent if
    /// there is none.
    [[nodiscard]] std::optional<PlanePoint> roomFor(Option option, QSizeF size) const;
    [[nodiscard]] bool has(Option option) const;

private:
    [[nodiscard]] std::optional<PlanePoint> place(const std::vector<int>& sums, PlanePoint middle, int width,
                                                  int height) const;
    [[nodiscard]] std::vector<int> sumsOf(Option option) const;

    const DecisionMap& m_map;
    std::vector<char> m_free; ///< by cell
};

} // namespace breakeven
