// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/map_chart.h"

#include "core/advice/verdict/map_words.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"

namespace breakeven {

DecisionMap mapChart(const Evaluation& e, const ViewRequest& request)
{
    const MapAxes axes = mapAxes(e.scenario);
    return decisionMap(e.scenario, *axes.x, *axes.y, request.cells, request.stop);
}

Message mapName(const DecisionMap& map)
{
    return map.showsAll ? Message{"map.name(x, y)", labelOf(map.x), labelOf(map.y)}
                        : Message{"map.name_shown(x, y)", labelOf(map.x), labelOf(map.y)};
}

Message mapKey(const DecisionMap& map)
{
    return map.showsAll ? Message{"cheapest.map"} : Message{"cheapest.map_shown"};
}

Message mapInWords(const Evaluation& e)
{
    const MapAxes axes = mapAxes(e.scenario);
    return mapSummary(e, *axes.x, *axes.y);
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
