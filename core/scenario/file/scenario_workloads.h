// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/scenario_reading.h"

namespace breakeven {

/// After the parameters, to which the workloads must add up.
Outcome readWorkloads(const nlohmann::ordered_json& value, ScenarioReading& into);

/// The workloads as the file has them.
[[nodiscard]] nlohmann::ordered_json workloadsJson(const std::vector<Workload>& workloads);

} // namespace breakeven
