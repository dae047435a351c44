// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Text on one line, as a document may hold it: line breaks and tabs are spaces; control characters, characters that
/// override the direction of what follows, and code points that are no characters are left out; bytes that are not
/// UTF-8 are U+FFFD. Without spaces at its ends.
[[nodiscard]] std::string plainLine(std::string_view text);

/// A message in words, the same way: what the user wrote is among its arguments as it is.
[[nodiscard]] std::string plainWords(const Message& message, const Catalog& catalog = english);

/// The same for each line that is not empty.
[[nodiscard]] std::vector<std::string> plainLines(std::string_view text);

} // namespace breakeven
