// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// The text with U+FFFD in place of each sequence of bytes that is no UTF-8: a sequence is as long as it could have
/// become a character, and one byte at least (Unicode 15, chapter 3.9, "substitution of maximal subparts"). Absent if
/// all is UTF-8 already.
[[nodiscard]] std::optional<std::string> repairedUtf8(std::string_view text);

/// How many of the text's bytes are no UTF-8: those in place of which repairedUtf8 puts U+FFFD.
[[nodiscard]] std::size_t faultyBytes(std::string_view text);

} // namespace breakeven
