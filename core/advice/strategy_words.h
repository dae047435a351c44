// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/strategy.h"

#include <array>
#include <string>
#include <vector>

namespace breakeven {

/// A figure of a step, large, and what it is, small.
struct StrategyFigure {
    std::string value;
    std::string label;
};

struct StrategyStep {
    std::string title;
    std::vector<StrategyFigure> figures;
    std::vector<std::string> sentences;
};

/// The steps of an evaluation's strategy as a person reads them.
[[nodiscard]] std::array<StrategyStep, 3> strategySteps(const Evaluation& evaluation, const Strategy& strategy);

} // namespace breakeven
