// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// Who reads the answer: who works on the scenario, or somebody who has a page or a picture of it alone.
enum class Reader { AtWork, OfAPage };

/// The answer in words, one thing a sentence: when the focus pays and what it saves at the volume, when the money is
/// back, which shown option would be cheaper still, which one that is not shown costs less than all that are, and with
/// ranges in how many cases the focus is the cheaper one (MODEL.md, "The focus, and the verdict in words"). Numbers are
/// rounded for people, thresholds to where the sentence is true.
[[nodiscard]] std::vector<Message> verdict(const Evaluation& evaluation, Reader reader = Reader::AtWork);

/// The verdict's sentences but the first, what weighs most before the others: what would be cheaper than all that is
/// spoken of, then when the money is back, then in how many cases the answer holds.
[[nodiscard]] std::vector<Message> briefRest(const Evaluation& evaluation);

/// "Small model with memory, not shown, would cost $2,650 a month."; empty where no option that is not shown costs less
/// at the volume than all that are.
[[nodiscard]] Message cheaperNotShown(const Evaluation& evaluation);

/// "Owned hardware is the cheapest of those shown, at $3,419 a month."
[[nodiscard]] Message cheapestInWords(const Evaluation& evaluation);

} // namespace breakeven
