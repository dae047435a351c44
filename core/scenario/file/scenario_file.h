// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

inline constexpr int scenarioFileVersion = 1;

/// What a scenario file holds beside the scenario.
struct ScenarioFile {
    Scenario scenario;
    std::string view;                  ///< the member "view" as JSON: what was on screen; empty if there is none
    std::vector<std::string> filledIn; ///< ids of the parameters that the file leaves out and that got their default
    bool inPicture = false;            ///< a picture carries it, which is no place to save it to
};

/// Reads a scenario file strictly. Errors name `where` with the line and column of a syntax error, or the JSON pointer
/// of the fault.
[[nodiscard]] Result<ScenarioFile> parseScenario(std::string_view text, const std::string& where);

} // namespace breakeven
