// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace breakeven {

/// The scenario of a file, which may be a picture that carries one, or of standard input if `path` is "-".
[[nodiscard]] Result<Scenario> readScenario(const std::string& path);

/// The scenario of the preset of that id; an error names --preset.
[[nodiscard]] Result<Scenario> presetNamed(const std::string& id);

/// Declares SCENARIO or --preset, and the options that change it.
void declareScenario(CLI::App& arguments);
/// The same where several may be named.
void declareScenarios(CLI::App& arguments);

/// The scenario that they name, changed: --set in the order given, then --volume and --focus. Only what comes out must
/// fit together.
[[nodiscard]] Result<Scenario> scenarioFrom(const CLI::App& arguments);

/// The same as those read it who answer in US dollars whatever it is shown in.
[[nodiscard]] Result<Scenario> dollarScenarioFrom(const CLI::App& arguments);

/// Where several may be named, up to `most` of them: the first one changed, then the others as they are.
[[nodiscard]] Result<std::vector<Scenario>> scenariosFrom(const CLI::App& arguments, std::size_t most);

} // namespace breakeven
