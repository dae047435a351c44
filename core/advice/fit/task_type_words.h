// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A row of the table of task types in words for people.
struct TaskTypeWords {
    TaskType type;
    std::string name;
    std::string tuned;    ///< "94 %"
    std::string zeroShot; ///< "88 %"
    std::string fewShot;  ///< "91 %"
    std::string verdict;  ///< "viable, 103 % of few-shot" or "not viable, 77 % of few-shot"
    std::string spoken;   ///< the row in one sentence
};

/// All of them, in the table's order. Viable is a fine-tuned model with at least nine tenths of the large model's
/// accuracy with examples in its prompt, a rule of thumb.
[[nodiscard]] std::vector<TaskTypeWords> taskTypeWords();

/// What the scenario's own accuracies say of that rule: "In this scenario the fine-tuned model gets 93 % right, …".
[[nodiscard]] std::string viabilityInWords(const Evaluation& evaluation);

/// How to find the accuracies of one's own task.
inline constexpr std::string_view howToMeasure =
    "Measure your own: take 50 to 100 real inputs, have two people write down the right answers, let both models "
    "answer "
    "them, and count. With 100 examples a difference of less than about 10 points may be chance.";

} // namespace breakeven
