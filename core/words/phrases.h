// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <string>
#include <vector>

namespace breakeven {

/// A text from outside, or one that is in no catalog, as a message.
[[nodiscard]] Message verbatim(std::string text);
/// A row's text, or a number, as a message of its own.
[[nodiscard]] Message asMessage(const Label& label);
[[nodiscard]] Message asMessage(const Quantity& quantity);
/// The words with money in US dollars whatever currency is shown, as what somebody published has it.
[[nodiscard]] Message saidInDollars(Message words);
/// One sentence after the other; an empty one is left out.
[[nodiscard]] Message sentences(Message first, Message next);
[[nodiscard]] Message sentences(const std::vector<Message>& all);
/// What is wrong, as an error has it, as a sentence of its own: "There is nothing to paste."
[[nodiscard]] Message asSentence(const Message& what);
/// "a, b, c".
[[nodiscard]] Message listed(const std::vector<Message>& items);
/// "a; b; c".
[[nodiscard]] Message listedWithSemicolons(const std::vector<Message>& items);
/// "a, b and c".
[[nodiscard]] Message listedWithAnd(const std::vector<Message>& items);
/// "a, b or c".
[[nodiscard]] Message listedWithOr(const std::vector<Message>& items);

} // namespace breakeven
