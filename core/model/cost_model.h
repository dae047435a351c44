// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/option_costs.h"

namespace breakeven {

using CostModel = EnumMap<Option, OptionCosts>;

/// All options of a scenario.
[[nodiscard]] CostModel costModel(const Scenario& scenario);

/// One option alone, for analyses that ask for it many times.
[[nodiscard]] OptionCosts optionCosts(const Scenario& scenario, Option option);

[[nodiscard]] inline const OptionCosts& costsOf(const CostModel& model, Option option)
{
    return model[option];
}

} // namespace breakeven
