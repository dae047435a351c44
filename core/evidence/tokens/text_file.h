// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace breakeven {

/// Bytes of the largest file whose tokens are counted, 256 MiB. It is far more than any prompt, and the worst text, one
/// single run without a space, takes some thirty times its size in memory.
inline constexpr std::size_t largestTextFile = std::size_t{256} << 20U;
/// The same in the window, which has more to do with its memory.
inline constexpr std::size_t largestTextInWindow = std::size_t{64} << 20U;

} // namespace breakeven
