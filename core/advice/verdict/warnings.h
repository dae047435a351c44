// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// Something about the inputs that people should know before they trust the answer.
struct Warning {
    std::string id;    ///< which rule
    std::string title; ///< what is the matter, without a full stop
    std::string text;  ///< why it matters, one or two sentences

    [[nodiscard]] std::string sentence() const { return title + ". " + text; }
};

/// The warnings of MODEL.md that hold, in its order. `today` tells how old the prices are; without it their age is not
/// judged.
[[nodiscard]] std::vector<Warning> warnings(const Evaluation& evaluation,
                                            std::optional<std::chrono::sys_days> today = {});

} // namespace breakeven
