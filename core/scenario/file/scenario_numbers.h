// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/scenario_reading.h"

#include <functional>

namespace breakeven {

/// A parameter's value by its id. An unknown id, what is no number and what the parameter does not accept are errors,
/// whose `where` is empty.
Result<ParameterValue> readParameterValue(std::string_view id, const nlohmann::ordered_json& number);

/// Takes the numbers of an object by parameter, one after the other; what is wrong with one, or refused by `take`, is
/// an error at its pointer.
Outcome readParameterValues(const nlohmann::ordered_json& value,
                            const std::function<Outcome(const ParameterValue&)>& take);

Outcome readParameters(const nlohmann::ordered_json& value, ScenarioReading& into);
/// After the parameters, against whose values they are checked.
Outcome readRanges(const nlohmann::ordered_json& value, ScenarioReading& into);
/// Pairs of parameters that have ranges, each [id, id, value]; together they must be possible.
Outcome readCorrelations(const nlohmann::ordered_json& value, ScenarioReading& into);

} // namespace breakeven
