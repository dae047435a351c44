// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfolio.h"
#include "core/words/message.h"

#include <string>
#include <vector>

namespace breakeven {

/// What `breakeven portfolio` prints: each task with its terms, the best plan, and the order in which to move. `notes`
/// are sentences about how the tasks were read, `shares` by task the share of cases in which it moves (movingShares);
/// without any there are no such members.
[[nodiscard]] std::string portfolioJson(const Scenario& scenario, const Portfolio& portfolio,
                                        const std::vector<Message>& notes = {}, const std::vector<double>& shares = {});

} // namespace breakeven
