// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/option_costs.h"

#include <array>

namespace breakeven {

using CostModel = std::array<OptionCosts, optionCount>;

/// All options of a scenario, in the model's order.
[[nodiscard]] CostModel costModel(const Scenario& scenario);

/// One option alone, for analyses that ask for it many times.
[[nodiscard]] OptionCosts optionCosts(const Scenario& scenario, Option option);

[[nodiscard]] inline const OptionCosts& costsOf(const CostModel& model, Option option)
{
    return model[static_cast<std::size_t>(option)];
}

} // namespace breakeven
