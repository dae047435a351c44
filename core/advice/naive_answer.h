// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/shared_evaluation.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// The answer of a calculation which leaves costs out, beside ours.
struct NaiveAnswer {
    EnumSet<HiddenCost> without; ///< those that the scenario leaves out; all if it leaves out none
    SharedEvaluation naive;
    /// "Without them, rented GPUs would pay from 98k requests a month on; with them, from 644k on.", and what either
    /// saves at the volume.
    std::vector<Message> sentences;
};

[[nodiscard]] NaiveAnswer naiveAnswer(const Evaluation& ours);

} // namespace breakeven
