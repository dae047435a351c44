// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual/value_names.h"

#include "app/commands/base/names.h"
#include "app/commands/chart_arguments.h"
#include "core/inputs/choices.h"
#include "core/inputs/figures.h"
#include "core/inputs/options.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/answers/fit_questions.h"
#include "core/scenario/file/presets.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace breakeven {

namespace {

constexpr std::array fileValues{"FILE", "FOLDER", "SCENARIO"};

std::vector<std::string> presetIds()
{
    std::vector<std::string> ids;
    for (const Preset& preset : presets())
        ids.push_back(preset.id);
    return ids;
}

/// What --set changes.
std::vector<std::string> inputIds()
{
    std::vector<std::string> ids = idsOf(parameterTable);
    for (std::string& id : idsOf(choiceTable))
        ids.push_back(std::move(id));
    for (std::string& id : idsOf(switchTable))
        ids.push_back(std::move(id));
    ids.emplace_back("baseline");
    return ids;
}

std::vector<std::string> viewLists()
{
    std::vector<std::string> names = viewNames();
    names.insert(names.begin(), "all");
    return names;
}

/// An option whose value is an identifier of a table's row, or begins with one.
struct Identified {
    std::string_view option;
    std::vector<std::string> (*names)();
    std::string_view then = {}; ///< what follows it
};

constexpr std::array identifiedOptions{
    Identified{"--preset", presetIds},
    Identified{"--set", inputIds, "="},
    Identified{"--focus", [] { return idsOf(optionTable); }},
    Identified{"--over", [] { return idsOf(parameterTable); }, "="},
    Identified{"--parameter", [] { return idsOf(parameterTable); }},
    Identified{"--x", [] { return idsOf(parameterTable); }},
    Identified{"--y", [] { return idsOf(parameterTable); }},
    Identified{"--figure", [] { return idsOf(figureTable); }},
    Identified{"--views", viewLists},
    Identified{"--answer", [] { return idsOf(questionTable); }, "="},
};

bool isFileValue(std::string_view value)
{
    return std::ranges::find(fileValues, value) != fileValues.end();
}

} // namespace

ValueNames valueNames(const OptionOutline& option)
{
    if (!option.allowed.empty())
        return {option.allowed};
    const auto found =
        std::ranges::find_if(identifiedOptions, [&](const auto& row) { return option.isCalled(row.option); });
    if (found == identifiedOptions.end())
        return {{}, false, isFileValue(option.value)};
    std::vector<std::string> names = found->names();
    for (std::string& name : names)
        name += found->then;
    return {std::move(names), !found->then.empty()};
}

ValueNames wordNames(const CommandOutline& command)
{
    return {{}, false, isFileValue(command.words)};
}

} // namespace breakeven
