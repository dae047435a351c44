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

Message mapSummary(const Evaluation& e, const Parameter& x, const Parameter& y)
{
    const Label option = nameOf(e.cheapest);
    const Message atX = namedValue(x, e.scenario.parameters.*x.member);
    const Message atY = namedValue(y, e.scenario.parameters.*y.member);
    return e.showsAll() ? Message{"map.cheapest(option, x, y)", option, atX, atY}
                        : Message{"map.cheapest_shown(option, x, y)", option, atX, atY};
}

} // namespace breakeven
