// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/scenario_reading.h"

namespace breakeven {

/// The member of a scenario file that holds the currency which it is shown in: an object with "code", "per_dollar",
/// "day" and "source", all of them.
Outcome readCurrency(const nlohmann::ordered_json& value, ScenarioReading& into);

} // namespace breakeven
