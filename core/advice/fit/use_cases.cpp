// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/use_cases.h"

#include "core/advice/words/figure_text.h"
#include "core/analysis/evaluation.h"
#include "core/inputs/format.h"
#include "core/scenario/file/presets.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::array<std::string_view, 3> publishedCases{"airline-support-chatbot", "financial-document-extraction",
                                                         "ap-calculus-tutor"};
constexpr std::string_view commonTasks = "Common tasks"; ///< the group of our own presets

std::string monthly(Option option, double total)
{
    return fmt::format("{}: {} a month", info(option).name, money(total));
}

UseCase useCase(const Preset& preset, bool published)
{
    const Evaluation e = evaluate(preset.scenario);
    return {preset.id,
            preset.scenario.name,
            preset.question,
            monthly(e.scenario.baseline, e.baseline().total),
            monthly(e.scenario.focus, e.focus().total),
            "Break-even: " + figureInWords(Figure::SettledVolume, e.focus().breakEven.settledVolume),
            preset.source,
            published};
}

} // namespace

std::vector<UseCase> useCases()
{
    const std::vector<Preset> all = presets();
    std::vector<UseCase> cases;
    for (const std::string_view id : publishedCases)
        if (const auto found = std::ranges::find(all, id, &Preset::id); found != all.end())
            cases.push_back(useCase(*found, true));
    for (const Preset& preset : all)
        if (preset.group == commonTasks)
            cases.push_back(useCase(preset, false));
    return cases;
}

} // namespace breakeven
