// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <cstddef>
#include <vector>

namespace breakeven {

/// One thing in which a scenario differs from another, in words: "GPU rate: $0.86 → $1.10 an hour".
struct Change {
    Message words;
    bool follows = false; ///< from another change beside it: the source and the range of a value that is another
};

/// All in which `after` differs from `before`, inputs first; empty if, and only if, the two are the same.
[[nodiscard]] std::vector<Change> changesBetween(const Scenario& before, const Scenario& after);

/// The same as lines for people, at most `most` of them: the last then says how many more there are.
[[nodiscard]] std::vector<Message> changeLines(const Scenario& before, const Scenario& after, std::size_t most);

/// A step of undo in one line: what changed, or for several changes what the step is called and the first of them,
/// "Suggested ranges (range of GPU rate: none → $0.60–$1.10 an hour and 12 more)". `called` is what an edit is called
/// where it is undone; what changes nothing is called that alone.
[[nodiscard]] Message stepInWords(const Scenario& before, const Scenario& after, const Message& called);

} // namespace breakeven
