// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/presets.h"

#include "core/files/strict_json.h"
#include "core/scenario/file/scenario_file.h"
#include "core/words/english.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <utility>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* memberName = "preset";
constexpr const char* inMenuKey = "in_menu";

/// What a preset says of itself beside its scenario.
struct PresetText {
    const char* key;
    std::string Preset::*member;
};

constexpr PresetText presetTexts[] = {
    {"group", &Preset::group},
    {"question", &Preset::question},
    {"source", &Preset::source},
};

struct PresetPick {
    const char* key;
    std::string PresetPicks::*member;
};

constexpr const char* catalogKey = "catalog";
constexpr PresetPick presetPicks[] = {
    {"model", &PresetPicks::model},
    {"small_model", &PresetPicks::smallModel},
    {"gpu", &PresetPicks::gpu},
    {"runs", &PresetPicks::runs},
    {"precision", &PresetPicks::precision},
    {"load", &PresetPicks::load},
    {"serverless", &PresetPicks::serverless},
    {"unit", &PresetPicks::unit},
    {"term", &PresetPicks::term},
};

/// An error's `where` is a JSON pointer: of what is no text, or no pick that there is.
Outcome readPicks(const Json& json, const std::string& pointer, PresetPicks& picks)
{
    if (!json.is_object())
        return Error{pointer, Message{"preset.lacks_a_text"}};
    for (const auto& [key, value] : json.items()) {
        const auto pick = std::ranges::find(presetPicks, std::string_view(key), &PresetPick::key);
        if (pick == std::ranges::end(presetPicks) || !value.is_string() || value.get_ref<const std::string&>().empty())
            return Error{pointerTo(pointer, key), Message{"preset.lacks_a_text"}};
        picks.*pick->member = value.get<std::string>();
    }
    return success();
}

/// Moves the member "preset" out of what the scenario's reader did not know. An error's `where` is a JSON pointer.
Outcome takePresetTexts(Preset& preset)
{
    std::string& unknown = preset.scenario.unknown;
    Result<Json> parsed = parseStrictJson(unknown.empty() ? "{}" : unknown, {});
    if (!parsed)
        return parsed.error();
    Json members = std::move(parsed).value();

    const std::string pointer = pointerTo({}, memberName);
    const auto found = members.find(memberName);
    if (found == members.end() || !found->is_object())
        return Error{pointer, Message{"preset.lacks_its_texts"}};
    for (const auto& [key, member] : presetTexts) {
        const auto text = found->find(key);
        if (text == found->end() || !text->is_string() || text->get_ref<const std::string&>().empty())
            return Error{pointerTo(pointer, key), Message{"preset.lacks_a_text"}};
        preset.*member = text->get<std::string>();
    }
    if (const auto offered = found->find(inMenuKey); offered != found->end()) {
        if (!offered->is_boolean())
            return Error{pointerTo(pointer, inMenuKey), Message{"preset.is_no_switch"}};
        preset.inMenu = offered->get<bool>();
    }
    if (const auto picks = found->find(catalogKey); picks != found->end())
        if (const Outcome read = readPicks(*picks, pointerTo(pointer, catalogKey), preset.picks); !read)
            return read.error();
    members.erase(memberName);
    unknown = members.empty() ? std::string() : members.dump();
    return success();
}

/// A preset of the program itself; one that can't be read is an error of ours, which the tests find.
std::optional<Preset> embeddedPreset(const PresetSource& source)
{
    Result<Preset> preset = parsePreset(std::string(source.id), source.text);
    assert(preset);
    return preset ? std::optional(std::move(preset).value()) : std::nullopt;
}

} // namespace

Scenario startedFrom(const Preset& preset, const Catalog& catalog)
{
    Scenario scenario = preset.scenario;
    scenario.name = inWords(nameOf(preset), catalog);
    scenario.notes = inWords(notesOf(preset), catalog);
    for (Task& task : scenario.tasks)
        task.name = inWords(nameOfPresetTask(task), catalog);
    return scenario;
}

Result<Preset> parsePreset(std::string id, std::string_view text)
{
    const std::string where = id + ".breakeven";
    Result<ScenarioFile> file = parseScenario(text, where);
    if (!file)
        return file.error();
    Preset preset{std::move(id), {}, {}, {}, std::move(file).value().scenario, {}};
    if (const Outcome taken = takePresetTexts(preset); !taken)
        return Error{placeOf(where, taken.error().where), taken.error().what};
    return preset;
}

std::vector<Preset> presets()
{
    std::vector<Preset> offered = everyPreset();
    std::erase_if(offered, [](const Preset& preset) { return !preset.inMenu; });
    return offered;
}

std::vector<Preset> everyPreset()
{
    std::vector<Preset> all;
    all.reserve(presetSources().size());
    for (const PresetSource& source : presetSources())
        if (std::optional<Preset> preset = embeddedPreset(source))
            all.push_back(*std::move(preset));
    return all;
}

std::optional<Preset> findPreset(std::string_view id)
{
    const std::vector<PresetSource>& sources = presetSources();
    const auto found = std::ranges::find(sources, id, &PresetSource::id);
    return found == sources.end() ? std::nullopt : embeddedPreset(*found);
}

} // namespace breakeven
