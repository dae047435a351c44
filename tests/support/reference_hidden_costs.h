// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

namespace breakeven {

/// What a hidden cost comes to by MODEL.md, in US dollars a month.
[[nodiscard]] double closedForm(const Scenario& scenario, Option option, HiddenCost cost);

} // namespace breakeven
