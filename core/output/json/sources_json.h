// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/json/json_values.h"
#include "core/scenario/scenario.h"

namespace breakeven {

/// Where each parameter's value is from, by its id: the origin, and what its source says or null. A member "sources" of
/// the answers about a scenario.
[[nodiscard]] Json sourcesJson(const Scenario& scenario);

} // namespace breakeven
