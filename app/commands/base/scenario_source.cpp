// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/scenario_source.h"

#include "app/commands/base/arguments.h"
#include "app/commands/base/names.h"
#include "app/commands/base/streams.h"
#include "core/files/picture/carried_scenario.h"
#include "core/files/safe_file.h"
#include "core/scenario/assignment.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_load.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace breakeven {

Result<Scenario> presetNamed(const std::string& id)
{
    if (std::optional<Preset> preset = findPreset(id))
        return std::move(preset->scenario);
    std::vector<std::string> ids;
    for (const Preset& preset : everyPreset())
        ids.push_back(preset.id);
    const std::string near = nearestName(id, ids);
    return Error{"--preset", fmt::format("unknown preset {}; {}", inQuotes(id),
                                         near.empty() ? "\"breakeven presets\" lists them all"
                                                      : fmt::format("did you mean {}?", near))};
}

namespace {

Result<Scenario> unchangedScenario(const CLI::App& arguments)
{
    const std::optional<std::string> preset = valueOf(arguments, "--preset");
    const std::vector<std::string> files = wordsOf(arguments);
    if (preset && !files.empty())
        return Error{"--preset", fmt::format("a scenario file was given as well, {}; give one of the two",
                                             inQuotes(files.front()))};
    if (preset)
        return presetNamed(*preset);
    if (files.empty())
        return Error{arguments.get_name(), "no scenario was given; name a scenario file or --preset ID"};
    return readScenario(files.front());
}

/// Sets one value; an error names the option.
Outcome change(Scenario& scenario, const std::string& option, std::string_view id, std::string_view value)
{
    const Outcome assigned = assign(scenario, id, value);
    return assigned ? success() : Error{option, assigned.error().what};
}

Outcome changeAsSet(Scenario& scenario, const std::string& text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0)
        return Error{"--set", fmt::format("{} is not of the form ID=VALUE", inQuotes(text))};
    const std::string id = text.substr(0, sign);
    return change(scenario, "--set " + oneLine(id, 60), id, std::string_view(text).substr(sign + 1));
}

/// The option that gave what checkChoices complains about; without any, the scenario would still be the good one that
/// was read.
std::string optionBehind(const CLI::App& arguments, const std::string& id)
{
    if ((id == "volume" || id == "focus") && valueOf(arguments, "--" + id))
        return "--" + id;
    for (const std::string& text : valuesOf(arguments, "--set"))
        if (text.starts_with(id + '='))
            return "--set " + id;
    return "--set baseline"; // whose change can leave a focus that nobody touched without anything to be compared with
}

/// "or baseline, hybrid_hosting": what --set changes beside the parameters, but for the focus, which has an option of
/// its own, in lines of help.
std::string otherNames()
{
    constexpr std::size_t widest = 51;
    std::string names = "or baseline";
    std::size_t line = names.size();
    const auto add = [&](std::string_view name) {
        const bool fits = line + 2 + name.size() <= widest;
        names += fmt::format(",{}{}", fits ? ' ' : '\n', name);
        line = fits ? line + 2 + name.size() : name.size();
    };
    for (const Choice& row : choiceTable)
        add(row.id);
    for (const Switch& row : switchTable)
        add(row.id);
    return names;
}

void declareSource(CLI::App& arguments, bool several)
{
    declareWords(arguments, "SCENARIO", several,
                 "a scenario file, or an exported chart that\ncarries one; - is standard input");
    declareOption(arguments, "--preset", "ID", "a preset instead, see \"breakeven presets\"");
    declareRepeatable(arguments, "--set", "ID=VALUE",
                      "change a parameter, see \"breakeven parameters\",\n" + otherNames() + ";\ncan be given again");
    declareOption(arguments, "--focus,--option", "ID", "the option that is compared with the baseline");
    declareOption(arguments, "--volume", "V", "requests a month, short for --set volume=V");
}

} // namespace

Result<Scenario> readScenario(const std::string& path)
{
    const bool standard = path == "-";
    const Result<std::string> bytes = standard ? readStandardInput(pictureSizeLimit) : readFile(path, pictureSizeLimit);
    if (!bytes) {
        std::error_code fault;
        const bool isPreset = !standard && !std::filesystem::exists(path, fault) && findPreset(path);
        return isPreset
                   ? Error{bytes.error().where, fmt::format("there is no such file; the preset is --preset {}", path),
                           Error::Kind::Outside}
                   : bytes.error();
    }
    Result<ScenarioFile> file = scenarioInBytes(*bytes, standard ? "standard input" : oneLine(path));
    if (!file)
        return file.error();
    return std::move(file).value().scenario;
}

namespace {

Result<Scenario> changedScenario(const CLI::App& arguments)
{
    Result<Scenario> unchanged = unchangedScenario(arguments);
    if (!unchanged)
        return unchanged;
    Scenario scenario = *unchanged;
    for (const std::string& text : valuesOf(arguments, "--set"))
        if (const Outcome changed = changeAsSet(scenario, text); !changed)
            return changed.error();
    for (const std::string id : {"volume", "focus"})
        if (const std::optional<std::string> value = valueOf(arguments, "--" + id))
            if (const Outcome changed = change(scenario, "--" + id, id, *value); !changed)
                return changed.error();
    if (const Outcome choices = checkChoices(scenario); !choices)
        return Error{optionBehind(arguments, choices.error().where), choices.error().what};
    return scenario;
}

} // namespace

void declareScenario(CLI::App& arguments)
{
    declareSource(arguments, false);
}

void declareScenarios(CLI::App& arguments)
{
    declareSource(arguments, true);
}

Result<Scenario> scenarioFrom(const CLI::App& arguments)
{
    Result<std::vector<Scenario>> one = scenariosFrom(arguments, 1);
    if (!one)
        return one.error();
    return std::move(one).value().front();
}

Result<Scenario> dollarScenarioFrom(const CLI::App& arguments)
{
    const Result<Scenario> scenario = scenarioFrom(arguments);
    return scenario ? Result<Scenario>(inDollars(*scenario)) : scenario;
}

Result<std::vector<Scenario>> scenariosFrom(const CLI::App& arguments, std::size_t most)
{
    const std::vector<std::string> files = wordsOf(arguments);
    if (files.size() > most)
        return Error{arguments.get_name(),
                     fmt::format("takes {}; {} is one too many",
                                 most == 1 ? "one scenario" : fmt::format("up to {} scenarios", most),
                                 inQuotes(files[most]))};
    if (std::find(files.begin(), files.end(), "") != files.end())
        return Error{arguments.get_name(), "the file's name is empty"};
    Result<Scenario> first = changedScenario(arguments);
    if (!first)
        return first.error();
    std::vector<Scenario> scenarios{std::move(first).value()};
    for (std::size_t i = 1; i < files.size(); ++i) {
        Result<Scenario> other = readScenario(files[i]);
        if (!other)
            return other.error();
        scenarios.push_back(std::move(other).value());
        scenarios.back().name = nameBeside(scenarios.back(), files[i]);
    }
    return scenarios;
}

} // namespace breakeven
