// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cost_model.h"

namespace breakeven {

/// The cheapest of `among` at a volume; ties go to the first in the model's order.
[[nodiscard]] Option cheapestOption(const CostModel& model, OptionSet among, double volume);

} // namespace breakeven
