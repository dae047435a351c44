// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/claim.h"
#include "core/scenario/answers/fit_questions.h"
#include "core/scenario/answers/hidden_costs.h"
#include "core/scenario/answers/qualities.h"
#include "core/scenario/answers/task_types.h"

#include <array>
#include <optional>
#include <vector>

namespace breakeven {

/// What people have answered, chosen and claimed where the program gives advice.
struct AdviceChoices {
    std::array<FitAnswer, questionCount> answers{}; ///< by question
    std::optional<TaskType> taskType;
    QualityChoices qualities;
    HiddenCostSet without; ///< hidden costs that the naive answer leaves out
    std::vector<Claim> claims;

    [[nodiscard]] FitAnswer to(Question question) const { return answers[static_cast<std::size_t>(question)]; }

    friend bool operator==(const AdviceChoices&, const AdviceChoices&) = default;
};

} // namespace breakeven
