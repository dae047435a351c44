// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

// What a user or a file gave is quoted in errors; an error is one line, whatever was given.

/// `text` on one line: control characters, line and paragraph separators, characters that turn the direction of the
/// text, and bytes that are not UTF-8 become escapes (\n, \u001b, \xff). Beyond `limit` characters it ends in "…".
[[nodiscard]] std::string oneLine(std::string_view text, std::size_t limit = 4096);

/// The same in double quotes, short enough to stand within a sentence.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace breakeven
