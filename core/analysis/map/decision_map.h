// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/analysis/map/contour.h"

#include <stop_token>
#include <vector>

namespace breakeven {

/// How finely a map is computed.
struct MapCells {
    int columns;
    int rows;
};
inline constexpr MapCells coarseMap{80, 50};
inline constexpr MapCells fineMap{320, 200};

/// The parameters along and up a scenario's map, rows of the table.
struct MapAxes {
    const Parameter* x;
    const Parameter* y;
};
[[nodiscard]] MapAxes mapAxes(const Scenario& scenario);

/// What to choose where, over a plane of two parameters.
struct DecisionMap {
    Parameter x; ///< along; its slider, which is the axis, is stretched to hold the current value
    Parameter y; ///< up
    int columns = 0;
    int rows = 0;
    std::vector<Option> cheapest; ///< shown option in the middle of each cell, row-major, the lowest row first
    std::vector<double> saving;   ///< of the focus against the baseline there, in US dollars a month
    /// Where focus and baseline cost the same, in fractions of the axes (exactAtFraction() gives the values).
    std::vector<PlaneSegment> equal;
    PlanePoint current{}; ///< the scenario's own values, in fractions of the axes
    Option focus = Option::RentedGpu;
    Option baseline = Option::FrontierApi;
    bool showsAll = false; ///< the cheapest is that of all options

    [[nodiscard]] Option at(int column, int row) const
    {
        return cheapest[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                        static_cast<std::size_t>(column)];
    }
};

/// The map over two different parameters, at the steady state. `cheapest` and `saving` are empty if a stop was
/// requested meanwhile.
[[nodiscard]] DecisionMap decisionMap(const Scenario& scenario, const Parameter& x, const Parameter& y, MapCells cells,
                                      const std::stop_token& stop = {});

} // namespace breakeven
