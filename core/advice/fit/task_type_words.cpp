// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/task_type_words.h"

#include "core/advice/fit/fit_rules.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

std::vector<TaskTypeWords> taskTypeWords()
{
    const auto inPercent = [](double percent) { return asMessage(Quantity::percent(percent / 100)); };
    std::vector<TaskTypeWords> rows;
    for (const TaskTypeInfo& row : taskTypeTable) {
        const double share = row.tuned / row.fewShot;
        const auto shown = Quantity::percent(share);
        TaskTypeWords words{row.type,
                            asMessage(Label{"task_type", row.id, "name", row.name}),
                            inPercent(row.tuned),
                            inPercent(row.zeroShot),
                            inPercent(row.fewShot),
                            share >= viableAccuracy ? Message{"task.viable(share)", shown}
                                                    : Message{"task.not_viable(share)", shown},
                            {}};
        words.spoken = {"task.spoken(tuned, zero_shot, few_shot, verdict)", words.tuned, words.zeroShot, words.fewShot,
                        words.verdict};
        rows.push_back(std::move(words));
    }
    return rows;
}

Message viabilityInWords(const Evaluation& e)
{
    const double ours = e.scenario.parameters.tunedAccuracy / 100;
    const double theirs = e.scenario.parameters.frontierAccuracy / 100;
    const auto [shownOurs, shownTheirs] = viabilityShares(ours, theirs);
    return isViable(ours, theirs) ? Message{"task.is_viable_here(ours, theirs)", shownOurs, shownTheirs}
                                  : Message{"task.is_not_viable_here(ours, theirs)", shownOurs, shownTheirs};
}

Message howToMeasure()
{
    return {"task.how_to_measure"};
}

} // namespace breakeven
