// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// Something about the inputs that people should know before they trust the answer.
struct Warning {
    std::string id; ///< which rule
    Message title;  ///< what is the matter, without a full stop
    Message text;   ///< why it matters, one or two sentences

    [[nodiscard]] Message sentence() const;
};

/// The warnings of MODEL.md that hold, in its order; a price of zero, or no labels, is none where the scenario's
/// sources say where that is from. How old the prices are is judged on `today`, which only a window knows; without it
/// on the scenario's own day, and not at all if it has none.
[[nodiscard]] std::vector<Warning> warnings(const Evaluation& evaluation,
                                            std::optional<std::chrono::sys_days> today = {});

} // namespace breakeven
