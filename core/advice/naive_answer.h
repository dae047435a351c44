// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/charts/comparison.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// Our answer beside that of a calculation which leaves costs out.
struct NaiveAnswer {
    HiddenCostSet without; ///< those that the scenario leaves out; all if it leaves out none
    Evaluation ours;
    Evaluation naive;
    /// "Without them, rented GPUs would pay from 98k requests a month on; with them, from 644k on.", and what either
    /// saves at the volume.
    std::vector<Message> sentences;
};

[[nodiscard]] NaiveAnswer naiveAnswer(const Evaluation& evaluation);

/// The two for a chart of both: "Naive", and "With all costs" as what is now.
[[nodiscard]] std::vector<ComparedScenario> comparedAnswers(const NaiveAnswer& answer);

} // namespace breakeven
