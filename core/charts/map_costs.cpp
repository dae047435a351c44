// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/map_costs.h"

#include "core/model/cost_model.h"

namespace breakeven {

std::vector<CostAt> costsThere(Scenario scenario, const Parameter& x, double valueX, const Parameter& y, double valueY)
{
    scenario.parameters.*x.member = valueX;
    scenario.parameters.*y.member = valueY;
    const CostModel model = costModel(scenario);
    return dearestFirst(visibleOptions(scenario),
                        [&](Option option) { return costsOf(model, option).total(scenario.parameters.volume); });
}

} // namespace breakeven
