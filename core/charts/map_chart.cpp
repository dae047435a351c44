// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/map_chart.h"

#include "core/advice/verdict/map_words.h"

#include <fmt/format.h>

namespace breakeven {

DecisionMap mapChart(const Evaluation& e, const ViewRequest& request)
{
    const MapAxes axes = mapAxes(e.scenario);
    return decisionMap(e.scenario, *axes.x, *axes.y, request.cells, request.stop);
}

std::string mapName(const DecisionMap& map)
{
    return fmt::format("Decision map: the cheapest option over {} and {}", map.x.label, map.y.label);
}

Message mapInWords(const Evaluation& e)
{
    const MapAxes axes = mapAxes(e.scenario);
    return mapSummary(e.scenario, e.cheapest, *axes.x, *axes.y);
}

std::vector<CostAt> costsThere(Scenario scenario, const Parameter& x, double valueX, const Parameter& y, double valueY)
{
    scenario.parameters.*x.member = valueX;
    scenario.parameters.*y.member = valueY;
    const CostModel model = costModel(scenario);
    return dearestFirst(visibleOptions(scenario),
                        [&](Option option) { return costsOf(model, option).total(scenario.parameters.volume); });
}

} // namespace breakeven
