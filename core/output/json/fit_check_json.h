// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/fit_check.h"
#include "core/output/json/json_values.h"

namespace breakeven {

/// The answers of a scenario, what they and its figures advise, and what would change that.
[[nodiscard]] Json fitCheckJson(const AdviceChoices& advice, const FitCheck& check,
                                const std::vector<FitChange>& changes);

/// The kind of task with the accuracies that were published of it; null if none was chosen.
[[nodiscard]] Json taskTypeJson(const AdviceChoices& advice);

} // namespace breakeven
