// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/key_figures.h"
#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// What a document begins with, whoever writes it.
struct Answer {
    std::vector<Message> verdict; ///< a sentence each
    std::vector<KeyFigure> figures;
    Message course; ///< what to do: "What to do: Pilot a self-hosted model", "What to do: move the tasks of the plan"
    std::vector<Message> means; ///< what that means, whether any question has been answered, what would cost less
};

/// The verdict and the advice, with what follows from them; of a scenario with tasks, which asks which of them to move,
/// their best plan. Takes as long as portfolio() does.
[[nodiscard]] Answer answer(const Evaluation& evaluation);

} // namespace breakeven
