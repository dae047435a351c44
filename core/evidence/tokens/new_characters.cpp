// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/new_characters.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr unsigned char firstOfThree = 0xE0; ///< all of them take three bytes or four
constexpr unsigned char firstOfFour = 0xF0;

/// The character of three or four bytes at the start of `text`.
char32_t longCharacter(std::string_view text)
{
    const auto low = [text](std::size_t i) { return static_cast<char32_t>(text[i]) & 0x3FU; };
    if (static_cast<unsigned char>(text[0]) < firstOfFour)
        return (static_cast<char32_t>(text[0]) & 0xFU) << 12U | low(1) << 6U | low(2);
    return (static_cast<char32_t>(text[0]) & 0x7U) << 18U | low(1) << 12U | low(2) << 6U | low(3);
}

} // namespace

bool hasNewCharacters(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (static_cast<unsigned char>(utf8[at]) < firstOfThree)
            continue;
        const char32_t character = longCharacter(utf8.substr(at));
        const auto* const row = std::ranges::lower_bound(newCharacters, character, {}, &NewCharacters::last);
        if (row != newCharacters.end() && row->first <= character)
            return true;
        at += 2;
    }
    return false;
}

} // namespace breakeven
