// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/strategy.h"
#include "core/words/message.h"

#include <array>
#include <vector>

namespace breakeven {

/// A figure of a step, large, and what it is, small.
struct StrategyFigure {
    Message value;
    Message label;
};

struct StrategyStep {
    Message title;
    std::vector<StrategyFigure> figures;
    std::vector<Message> sentences;
};

/// The steps of an evaluation's strategy as a person reads them.
[[nodiscard]] std::array<StrategyStep, 3> strategySteps(const Evaluation& evaluation, const Strategy& strategy);

} // namespace breakeven
