// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfolio.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// The best plan in words, one thing a sentence: how many tasks to move to how many GPUs and what that saves, how many
/// of them would pay alone, and whether a better plan may be left. Nothing without tasks.
[[nodiscard]] std::vector<Message> portfolioVerdict(const Portfolio& portfolio);

} // namespace breakeven
