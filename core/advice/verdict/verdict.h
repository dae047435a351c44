// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// The answer in words, one thing a sentence: when the focus pays and what it saves at the volume, when the money is
/// back, which shown option would be cheaper still, and with ranges in how many cases the focus is the cheaper one
/// (MODEL.md, "The focus, and the verdict in words"). Numbers are rounded for people.
[[nodiscard]] std::vector<Message> verdict(const Evaluation& evaluation);

} // namespace breakeven
