// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>

namespace breakeven {

/// Bytes of the largest file whose tokens are counted, 256 MiB. It is far more than any prompt, and the worst text, one
/// single run without a space, takes some thirty times its size in memory.
inline constexpr std::size_t largestTextFile = std::size_t{256} << 20U;
/// The same in the window, which has more to do with its memory.
inline constexpr std::size_t largestTextInWindow = std::size_t{64} << 20U;

/// The text of a file in UTF-8: its bytes, without the byte-order mark that some programs put at the start. A file that
/// begins with the mark of UTF-16 or UTF-32, or has zeros where these have them in texts of Latin letters, is an error
/// that names `where`: its bytes would be counted as a text that nobody wrote. What else is no UTF-8 is no error here.
[[nodiscard]] Result<std::string> textOfFile(std::string bytes, const std::string& where);

} // namespace breakeven
