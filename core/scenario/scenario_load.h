// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_file.h"

#include <filesystem>
#include <string>

namespace breakeven {

/// Reads a scenario's file; `where` names it in an error.
[[nodiscard]] Result<ScenarioFile> loadScenario(const std::filesystem::path& path, const std::string& where);

/// A name to tell the scenario from others by: its own, or its file's.
[[nodiscard]] std::string nameBeside(const Scenario& scenario, const std::filesystem::path& path);

} // namespace breakeven
