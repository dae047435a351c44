// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// A guess as it stands at the volume's axis.
struct GuessMark {
    double volume = 0; ///< requests a month
    Message label;     ///< "Ada: 650k"; the volume alone without a name
    bool isNearest = false;
};

/// The room's guesses, in their order. The nearest are those with the least ratio to the volume from which on the focus
/// pays for good, which several may share; there is none where it never does, or always.
[[nodiscard]] std::vector<GuessMark> guessMarks(const Evaluation& evaluation);

/// Who was nearest, and how near: "Ada: 650k is nearest, 7 % below." Empty without guesses; where there is
/// nothing to be near to, that.
[[nodiscard]] Message nearestGuess(const Evaluation& evaluation);

/// All guesses for who speaks, from the least to the largest: "Ada: 650k (nearest)".
[[nodiscard]] std::vector<Message> guessesInOrder(const Evaluation& evaluation);

/// What stands over them: "3 guesses:".
[[nodiscard]] Message guessCount(const Scenario& scenario);

/// What the room is asked while the answer is hidden: "From what volume on is our own rented GPU cheaper than the
/// frontier API?"
[[nodiscard]] Message hiddenQuestion(const Scenario& scenario);

} // namespace breakeven
