// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <vector>

namespace breakeven {

/// What the frontier API's tokens cost each workload of the scenario in a year of twelve months, in US dollars, in
/// their order: its own tokens at the scenario's prices, discounts and caching. Together they come to twelve times the
/// component `tokens` of frontier_api, since a request's cost is linear in its tokens (MODEL.md, "One request").
[[nodiscard]] std::vector<double> yearlyApiCosts(const Scenario& scenario);

} // namespace breakeven
