// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace breakeven {

/// Text as the content of an HTML element or of an attribute in double quotes.
[[nodiscard]] std::string htmlText(std::string_view text);

/// The attribute that lets text find its own direction, with a space before it; empty for text that has only letters
/// from left to right.
[[nodiscard]] std::string directionOf(std::string_view text);

} // namespace breakeven
