// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stopwatch.h"

#include "core/scenario/scenario.h"

#include <nlohmann/json.hpp>

namespace breakeven {

/// As in that round of a slider's moves, each of which asks for new figures.
[[nodiscard]] inline Scenario moved(Scenario scenario, int round)
{
    scenario.parameters.gpuRate = 0.861 + 1e-3 * round;
    return scenario;
}

[[nodiscard]] inline nlohmann::ordered_json summary(Stopwatch& watch)
{
    return {{"median_ms", watch.percentile(0.5)}, {"p95_ms", watch.percentile(0.95)}};
}

} // namespace breakeven
