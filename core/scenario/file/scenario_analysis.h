// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/scenario_reading.h"

namespace breakeven {

Outcome readAnalysis(const nlohmann::ordered_json& value, ScenarioReading& into);
/// An object's inputs, which are read like those of a scenario: what is compared, the parameters, the choices. All its
/// other members come into `others`.
Outcome readInputs(const nlohmann::ordered_json& value, ScenarioReading& into, nlohmann::ordered_json& others);
/// The state that is compared with: an object of what a scenario says of its inputs, and perhaps a name.
Outcome readPin(const nlohmann::ordered_json& value, ScenarioReading& into);
/// A list of such objects, each with a name, which no other has.
Outcome readPins(const nlohmann::ordered_json& value, ScenarioReading& into);
/// A list of parameters' ids.
Outcome readLocked(const nlohmann::ordered_json& value, ScenarioReading& into);

} // namespace breakeven
