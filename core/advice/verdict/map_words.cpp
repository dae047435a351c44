// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/map_words.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"

namespace breakeven {

Message equalCostLabel(Option focus, Option baseline)
{
    return {"map.equal_cost(focus, baseline)", nameOf(focus), nameOf(baseline)};
}

Message namedValue(const Parameter& parameter, double value)
{
    constexpr int digits = 3;
    return {"named_value(parameter, value)", labelOf(parameter), quantityAsLabel(parameter, value, digits)};
}

Message mapSummary(const Scenario& scenario, Option cheapest, const Parameter& x, const Parameter& y)
{
    return {"map.cheapest(option, x, y)", nameOf(cheapest), namedValue(x, scenario.parameters.*x.member),
            namedValue(y, scenario.parameters.*y.member)};
}

} // namespace breakeven
