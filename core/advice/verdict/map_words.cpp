// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/map_words.h"

#include "core/inputs/format.h"

#include <fmt/format.h>

namespace breakeven {

std::string equalCostLabel(Option focus, Option baseline)
{
    return fmt::format("{} = {}", info(focus).name, info(baseline).name);
}

std::string namedValue(const Parameter& parameter, double value)
{
    constexpr int digits = 3;
    return fmt::format("{} {}", parameter.label, valueAsLabel(parameter, value, digits));
}

std::string mapSummary(const Scenario& scenario, Option cheapest, const Parameter& x, const Parameter& y)
{
    return fmt::format("{} is the cheapest at {} and {}.", info(cheapest).name,
                       namedValue(x, scenario.parameters.*x.member), namedValue(y, scenario.parameters.*y.member));
}

} // namespace breakeven
