// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/break_even/break_even.h"
#include "core/model/option_costs.h"

namespace breakeven {

/// Solves the pieces' equations; the time does not depend on the number of GPU steps. `baseline` is an option without
/// GPUs.
[[nodiscard]] BreakEven breakEven(const OptionCosts& option, const OptionCosts& baseline);

/// The same two volumes as breakEven finds, for analyses that ask many times: no memory is allocated.
[[nodiscard]] BreakEvenEnds breakEvenEnds(const OptionCosts& option, const OptionCosts& baseline);

} // namespace breakeven
