// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// A row of the table of task types in words for people.
struct TaskTypeWords {
    TaskType type;
    Message name;
    Message tuned;    ///< "94 %"
    Message zeroShot; ///< "88 %"
    Message fewShot;  ///< "91 %"
    Message verdict;  ///< "viable, 103 % of few-shot" or "not viable, 77 % of few-shot"
    Message spoken;   ///< the row in one sentence
};

/// All of them, in the table's order. Viable is a fine-tuned model with at least nine tenths of the large model's
/// accuracy with examples in its prompt, a rule of thumb.
[[nodiscard]] std::vector<TaskTypeWords> taskTypeWords();

/// What the scenario's own accuracies say of that rule: "In this scenario the fine-tuned model gets 93 % right, …".
[[nodiscard]] Message viabilityInWords(const Evaluation& evaluation);

/// How to find the accuracies of one's own task.
[[nodiscard]] Message howToMeasure();

} // namespace breakeven
