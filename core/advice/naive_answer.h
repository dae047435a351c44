// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"

#include <string>
#include <vector>

namespace breakeven {

/// Our answer beside that of a calculation which leaves costs out.
struct NaiveAnswer {
    HiddenCostSet without; ///< those that the scenario leaves out; all if it leaves out none
    Evaluation ours;
    Evaluation naive;
    /// "Without them, rented GPUs would pay from 98k requests a month on; with them, from 644k on.", and what either
    /// saves at the volume.
    std::vector<std::string> sentences;
};

[[nodiscard]] NaiveAnswer naiveAnswer(const Evaluation& evaluation);

} // namespace breakeven
