// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/scenario_reading.h"

namespace breakeven {

Outcome readPresentation(const nlohmann::ordered_json& value, ScenarioReading& into);

} // namespace breakeven
