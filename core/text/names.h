// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

namespace breakeven {

// Names by which people tell the things of a list apart.

/// Whether a text is a line that can be read: not blank, without line ends, other control characters and characters
/// that turn the direction of the text.
[[nodiscard]] bool isNameLine(std::string_view text);

/// `wanted`, as a name of at most `longest` characters may be, or `untitled` where it is blank; with a number behind it
/// if it is taken.
[[nodiscard]] std::string freeName(std::string_view wanted, const std::unordered_set<std::string_view>& taken,
                                   std::size_t longest, std::string_view untitled);

} // namespace breakeven
