// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/scenario_file.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace breakeven {

/// The scenario that a file's bytes hold: a scenario file's, or a picture's or PDF's that carries one. They are told
/// apart by what they begin with. `where` names the file in an error.
[[nodiscard]] Result<ScenarioFile> scenarioInBytes(std::string_view bytes, const std::string& where);

/// The same of a file that a window opens: a pipe or a device, which it might wait for, is an error.
[[nodiscard]] Result<ScenarioFile> loadScenario(const std::filesystem::path& path, const std::string& where);

/// A name to tell the scenario from others by: its own, or its file's.
[[nodiscard]] std::string nameBeside(const Scenario& scenario, const std::filesystem::path& path);

} // namespace breakeven
