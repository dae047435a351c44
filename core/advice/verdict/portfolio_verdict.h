// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/key_figures.h"
#include "core/analysis/portfolio/portfolio.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// The best plan in words, one thing a sentence: how many tasks to move to how many GPUs and what that saves, how many
/// of them would pay alone, and whether a better plan may be left. Nothing without tasks.
[[nodiscard]] std::vector<Message> portfolioVerdict(const Portfolio& portfolio);

/// What a picture of the plan says besides: that the first move raises the bill, and until when, and which tasks are
/// pinned where. Nothing without tasks.
[[nodiscard]] std::vector<Message> portfolioRemarks(const Scenario& scenario, const Portfolio& portfolio);

/// "$21,459 a month are $8,270 for the models of the tasks that move, … and $400 for the API's upkeep.": what the best
/// plan's total is made of, whose parts add up as they are written. Empty without tasks.
[[nodiscard]] Message partsOfThePlan(const Portfolio& portfolio, const MoneyShown& money);

/// The figures beneath it: the saving a month, what all tasks cost in the plan, how many of them move and to how many
/// GPUs. Nothing without tasks.
[[nodiscard]] std::vector<KeyFigure> portfolioFigures(const Portfolio& portfolio, const MoneyShown& money);

/// Which ranges of the scenario no task feels, as each has a value of its own in their place; empty if there are none.
[[nodiscard]] Message rangesThatMoveNothing(const Scenario& scenario);

} // namespace breakeven
