// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_load.h"

#include "core/output/safe_file.h"
#include "core/scenario/strict_json.h"

namespace breakeven {

Result<ScenarioFile> loadScenario(const std::filesystem::path& path, const std::string& where)
{
    const Result<std::string> text = readFile(path, jsonSizeLimit);
    if (!text)
        return text.error();
    return parseScenario(*text, where);
}

std::string nameBeside(const Scenario& scenario, const std::filesystem::path& path)
{
    return scenario.name.empty() ? path.stem().string() : scenario.name;
}

} // namespace breakeven
