// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

// Characters of ASCII, whatever the locale.

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace breakeven
