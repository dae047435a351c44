// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/use_cases.h"

#include "core/advice/words/figure_text.h"
#include "core/advice/words/paying_volumes.h"
#include "core/analysis/evaluation.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/file/presets.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::array<std::string_view, 3> publishedCases{"airline-support-chatbot", "financial-document-extraction",
                                                         "ap-calculus-tutor"};
constexpr std::string_view commonTasks = "Common tasks"; ///< the group of our own presets

Message monthly(Option option, double total)
{
    return {"case.monthly(option, total)", nameOf(option), Quantity::money(total)};
}

Message breakEvenOf(const BreakEven& found)
{
    if (found.settledVolume || found.intervals.empty())
        return {"case.break_even(volume)", figureInWords(Figure::SettledVolume, found.settledVolume)};
    return {"case.pays(volumes)", payingVolumes(found, VolumeUnit::RequestsAMonth)};
}

UseCase useCase(const Preset& preset, bool published)
{
    const Evaluation e = evaluate(preset.scenario);
    return {preset.id,
            preset.scenario.name,
            preset.question,
            monthly(e.scenario.baseline, e.baseline().total),
            monthly(e.scenario.focus, e.focus().total),
            breakEvenOf(e.focus().breakEven),
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
