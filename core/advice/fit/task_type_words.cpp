// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/task_type_words.h"

#include "core/advice/fit/fit_rules.h"
#include "core/inputs/format.h"

#include <fmt/format.h>

namespace breakeven {

std::vector<TaskTypeWords> taskTypeWords()
{
    std::vector<TaskTypeWords> rows;
    for (const TaskTypeInfo& row : taskTypeTable) {
        const double share = row.tuned / row.fewShot;
        TaskTypeWords words{
            row.type,
            std::string(row.name),
            percent(row.tuned / 100),
            percent(row.zeroShot / 100),
            percent(row.fewShot / 100),
            fmt::format("{}, {} of few-shot", share >= viableAccuracy ? "viable" : "not viable", percent(share)),
            {}};
        words.spoken = fmt::format("Fine-tuned {}, large model {} without and {} with examples: {}", words.tuned,
                                   words.zeroShot, words.fewShot, words.verdict);
        rows.push_back(std::move(words));
    }
    return rows;
}

std::string viabilityInWords(const Evaluation& e)
{
    const double ours = e.scenario.parameters.tunedAccuracy / 100;
    const double theirs = e.scenario.parameters.frontierAccuracy / 100;
    return fmt::format("A rule of thumb: 90 % of the API model's accuracy is viable. In this scenario the fine-tuned "
                       "model gets {} right and the frontier API {}, so {}.",
                       percent(ours), percent(theirs), ours >= viableAccuracy * theirs ? "it is" : "it is not");
}

} // namespace breakeven
