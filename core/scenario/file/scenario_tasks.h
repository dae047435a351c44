// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/scenario_reading.h"

namespace breakeven {

/// A list of objects, each with a name, the parameters in which it differs from the scenario's, and perhaps "pinned".
Outcome readTasks(const nlohmann::ordered_json& value, ScenarioReading& into);

} // namespace breakeven
