// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/advice_choices.h"
#include "core/scenario/file/scenario_reading.h"

namespace breakeven {

Outcome readAdvice(const nlohmann::ordered_json& value, ScenarioReading& into);

/// The member "advice" of a scenario file: what differs from a new scenario's, and what was read and is not known here
/// (`unknown`, an object or null), at every level. An empty object if there is neither.
[[nodiscard]] nlohmann::ordered_json adviceJson(const AdviceChoices& advice, const nlohmann::ordered_json& unknown);

} // namespace breakeven
