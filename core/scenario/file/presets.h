// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A preset's file as it was compiled into the program (cmake/embed_presets.cmake).
struct PresetSource {
    std::string_view id;   ///< the file's name without its suffix
    std::string_view text; ///< a scenario file with the member "preset" beside the usual ones
};

/// Those of resources/presets, in their order.
[[nodiscard]] const std::vector<PresetSource>& presetSources();

/// What a preset takes from the catalogs, by the identifiers that entries have there; empty where it takes nothing. Its
/// file holds what they filled in, and says so in the sources.
struct PresetPicks {
    std::string model;      ///< the large one
    std::string smallModel; ///< whose tuned variant is offered
    std::string gpu;        ///< a rent
    std::string runs;       ///< a model size: what runs on the GPU
    std::string precision;  ///< of its weights
    std::string load;       ///< for which its throughput counts
    std::string serverless; ///< a rent by the second
    std::string unit;       ///< reserved capacity
    std::string term;       ///< for which it is reserved
};

/// A scenario to start from, and what is said of it where it is offered; its name is the scenario's.
struct Preset {
    std::string id;
    std::string group;
    std::string question; ///< that it answers, as people would ask it
    std::string source;   ///< of its figures as a whole; those of single parameters are in the scenario
    Scenario scenario;    ///< without the member "preset": a scenario that was begun from a preset is like any other
    PresetPicks picks;    ///< of the catalogs
    bool inMenu = true;   ///< offered to start from; else only what was published of it leads there
};

/// Texts of the program's presets; they live as long as the preset.
[[nodiscard]] inline Label nameOf(const Preset& preset)
{
    return {"preset", preset.id, "name", preset.scenario.name};
}
[[nodiscard]] inline Label questionOf(const Preset& preset)
{
    return {"preset", preset.id, "question", preset.question};
}
[[nodiscard]] inline Label sourceOf(const Preset& preset)
{
    return {"preset", preset.id, "source", preset.source};
}
[[nodiscard]] inline Label groupOf(const Preset& preset)
{
    return {"preset_group", preset.group, "name", preset.group};
}

[[nodiscard]] inline Label notesOf(const Preset& preset)
{
    return {"preset", preset.id, "notes", preset.scenario.notes};
}
/// Of a preset's scenario, by its name.
[[nodiscard]] inline Label nameOfPresetTask(const Task& task)
{
    return {"preset_task", task.name, "name", task.name};
}

/// The preset's scenario with its name, its notes and the names of its tasks in a language's words; the sources of its
/// inputs are citations and stay as they are.
[[nodiscard]] Scenario startedFrom(const Preset& preset, const Catalog& catalog);

/// Reads a scenario file that has the member "preset" beside the usual ones, an object with the texts "group",
/// "question" and "source", and perhaps "in_menu", true or false, and "catalog", an object of texts. An error is one of
/// parseScenario, or names the JSON pointer of the text that is missing or empty, or of what is neither true nor false.
[[nodiscard]] Result<Preset> parsePreset(std::string id, std::string_view text);

/// The presets that the program offers, a group after the other.
[[nodiscard]] std::vector<Preset> presets();
/// These and the others, which only what was published of them leads to.
[[nodiscard]] std::vector<Preset> everyPreset();

/// The program's preset of that id, offered or not; absent if there is none.
[[nodiscard]] std::optional<Preset> findPreset(std::string_view id);

} // namespace breakeven
