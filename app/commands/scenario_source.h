// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"

#include <string>

namespace CLI {
class App;
}

namespace breakeven {

/// The scenario file, or standard input if `path` is "-".
[[nodiscard]] Result<Scenario> readScenario(const std::string& path);

/// Declares SCENARIO or --preset, and the options that change it.
void declareScenario(CLI::App& arguments);

/// The scenario that they name, changed: --set in the order given, then --volume and --focus. Only what comes out must
/// fit together.
[[nodiscard]] Result<Scenario> scenarioFrom(const CLI::App& arguments);

} // namespace breakeven
