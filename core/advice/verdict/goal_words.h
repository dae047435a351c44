// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goal_seek.h"
#include "core/inputs/figures.h"
#include "core/inputs/parameter.h"
#include "core/result.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// The answer in one sentence: "With labeling cost at $0.21/example, payback is 6 months." or "Not within this range;
/// nearest is $0/example, where payback is 7.2 months."
[[nodiscard]] Message goalWords(const Parameter& parameter, Figure figure, double target, const Sought& answer);

/// Reads a target as parseTyped reads a value: "6", "6 months", "$2,000 /month", "644k". US dollars, requests a month
/// or months; the error says what is allowed.
[[nodiscard]] Result<double> parseTarget(Figure figure, std::string_view text, const Catalog& catalog = english);
/// A target with its unit and every digit, as parseTarget reads it back: "6 months", "644,123 /month".
[[nodiscard]] std::string targetText(Figure figure, double target, const Catalog& catalog = english);

} // namespace breakeven
