// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/decision_map.h"

#include "core/analysis/map/parameter_axis.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "core/model/cheapest_option.h"
#include "core/model/equality.h"

#include <algorithm>
#include <cassert>

namespace breakeven {

namespace {

/// The fractions at which the model is asked: the middles of cells, and both ends, so that lines reach the edge.
std::vector<double> lattice(int cells)
{
    std::vector<double> fractions{0};
    for (int i = 0; i < cells; ++i)
        fractions.push_back((i + 0.5) / cells);
    fractions.push_back(1);
    return fractions;
}

std::vector<double> valuesAt(const Parameter& axis, const std::vector<double>& fractions)
{
    std::vector<double> values;
    values.reserve(fractions.size());
    for (const double fraction : fractions)
        values.push_back(exactAtFraction(axis, fraction));
    return values;
}

} // namespace

MapAxes mapAxes(const Scenario& scenario)
{
    const MapAxes axes{findParameter(scenario.analysis.mapX), findParameter(scenario.analysis.mapY)};
    assert(axes.x != nullptr && axes.y != nullptr && axes.x != axes.y);
    return axes;
}

DecisionMap decisionMap(const Scenario& scenario, const Parameter& x, const Parameter& y, MapCells cells,
                        const std::stop_token& stop)
{
    const Parameters& now = scenario.parameters;
    DecisionMap map{.x = stretchedTo(x, now.*x.member),
                    .y = stretchedTo(y, now.*y.member),
                    .columns = cells.columns,
                    .rows = cells.rows,
                    .cheapest = {},
                    .saving = {},
                    .equal = {},
                    .focus = scenario.focus,
                    .baseline = scenario.baseline,
                    .showsAll = visibleOptions(scenario) == allOptions};
    map.current = {sliderFraction(map.x, now.*x.member), sliderFraction(map.y, now.*y.member)};

    const std::vector<double> xs = lattice(cells.columns);
    const std::vector<double> ys = lattice(cells.rows);
    const std::vector<double> valuesX = valuesAt(map.x, xs);
    const std::vector<double> valuesY = valuesAt(map.y, ys);
    Scenario workspace = scenario;
    std::vector<double> savings;
    savings.reserve(xs.size() * ys.size());
    map.cheapest.reserve((xs.size() - 2) * (ys.size() - 2));
    map.saving.reserve((xs.size() - 2) * (ys.size() - 2));
    for (std::size_t row = 0; row < ys.size(); ++row) {
        if (stop.stop_requested()) {
            map.cheapest.clear();
            map.saving.clear();
            return map;
        }
        workspace.parameters.*y.member = valuesY[row];
        for (std::size_t column = 0; column < xs.size(); ++column) {
            workspace.parameters.*x.member = valuesX[column];
            const double volume = workspace.parameters.volume;
            const CostModel model = costModel(workspace);
            savings.push_back(difference(costsOf(model, scenario.baseline).total(volume),
                                         costsOf(model, scenario.focus).total(volume)));
            if (row > 0 && row + 1 < ys.size() && column > 0 && column + 1 < xs.size()) {
                map.cheapest.push_back(cheapestOption(model, scenario.shown, volume));
                map.saving.push_back(savings.back());
            }
        }
    }
    map.equal = signChanges(xs, ys, savings);
    return map;
}

} // namespace breakeven
