// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

// What a user or a file gave is quoted in errors; an error is one line, whatever was given.

/// The bytes of the well-formed UTF-8 character at the start of `text`: 1 to 4, or 0 if there is none.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

/// The code of the well-formed character of `length` bytes at the start of `text`.
[[nodiscard]] char32_t codePoint(std::string_view text, std::size_t length);

/// `text` on one line: control characters, line and paragraph separators, characters that turn the direction of the
/// text, and bytes that are not UTF-8 become escapes (\n, \u001b, \xff). Beyond `limit` characters it ends in "…".
[[nodiscard]] std::string oneLine(std::string_view text, std::size_t limit = 4096);

/// The same in double quotes, short enough to stand within a sentence.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace breakeven
