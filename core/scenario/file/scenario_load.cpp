// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_load.h"

#include "core/files/picture/carried_scenario.h"
#include "core/files/safe_file.h"
#include "core/files/strict_json.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

namespace breakeven {

Result<ScenarioFile> scenarioInBytes(std::string_view bytes, const std::string& where)
{
    if (!isPicture(bytes))
        return bytes.size() > jsonSizeLimit
                   ? Error{where, Message{"scenario.larger(mebibytes)", Quantity::plain(jsonSizeLimit >> 20U)},
                           Error::Kind::Outside}
                   : parseScenario(bytes, where);
    const Result<std::string> text = scenarioIn(bytes, where);
    if (!text)
        return text.error();
    Result<ScenarioFile> file = parseScenario(*text, where);
    if (!file)
        return file;
    ScenarioFile carried = std::move(file).value();
    carried.inPicture = true;
    return carried;
}

Result<ScenarioFile> loadScenario(const std::filesystem::path& path, const std::string& where)
{
    const Result<std::string> bytes = readRegularFile(path, pictureSizeLimit);
    return bytes ? scenarioInBytes(*bytes, where) : bytes.error();
}

std::string nameBeside(const Scenario& scenario, const std::filesystem::path& path)
{
    return scenario.name.empty() ? oneLine(path.stem().native()) : scenario.name;
}

} // namespace breakeven
