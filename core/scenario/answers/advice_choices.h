// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/answers/claim.h"
#include "core/scenario/answers/fit_questions.h"
#include "core/scenario/answers/hidden_costs.h"
#include "core/scenario/answers/qualities.h"
#include "core/scenario/answers/task_types.h"

#include <optional>
#include <vector>

namespace breakeven {

/// What people have answered, chosen and claimed where the program gives advice.
struct AdviceChoices {
    EnumMap<Question, FitAnswer> answers;
    std::optional<TaskType> taskType;
    QualityChoices qualities;
    EnumSet<HiddenCost> without; ///< hidden costs that the naive answer leaves out
    std::vector<Claim> claims;

    [[nodiscard]] FitAnswer to(Question question) const { return answers[question]; }

    friend bool operator==(const AdviceChoices&, const AdviceChoices&) = default;
};

} // namespace breakeven
