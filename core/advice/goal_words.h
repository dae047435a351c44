// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/figures.h"
#include "core/scenario/parameter.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// What seeking a goal found.
struct GoalAnswer {
    bool reached;                        ///< whether the target is met at `value`
    double value;                        ///< the parameter's, in its unit: where the target is met, else nearest to it
    std::optional<double> figureAtValue; ///< absent where the figure does not exist
};

/// The answer in one sentence: "At a labeling cost of $0.21/example, payback is 6 months." or "Not within this range;
/// nearest is $0/example with payback of 7.2 months."
[[nodiscard]] std::string goalWords(const Parameter& parameter, Figure figure, double target, const GoalAnswer& answer);

/// Reads a target as parseTyped reads a value: "6", "6 months", "$2,000 /month", "644k". US dollars, requests a month
/// or months; the error says what is allowed.
[[nodiscard]] Result<double> parseTarget(Figure figure, std::string_view text);
/// A target with its unit and every digit, as parseTarget reads it back: "6 months", "644,123 /month".
[[nodiscard]] std::string targetText(Figure figure, double target);

} // namespace breakeven
