// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/strategy.h"

namespace breakeven {

/// The figures of a strategy as a person reads them; its `steps` are not looked at.
[[nodiscard]] std::array<StrategyStep, 3> strategySteps(const Evaluation& evaluation, const Strategy& strategy);

} // namespace breakeven
