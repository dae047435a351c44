// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/new_characters.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr unsigned char firstOfThree = 0xE0; ///< all of them take three bytes or four
constexpr unsigned char firstOfFour = 0xF0;

} // namespace

bool hasNewCharacters(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto first = static_cast<unsigned char>(utf8[at]);
        if (first < firstOfThree)
            continue;
        const char32_t character = codePoint(utf8.substr(at), first < firstOfFour ? 3 : 4);
        const auto* const row = std::ranges::lower_bound(newCharacters, character, {}, &NewCharacters::last);
        if (row != newCharacters.end() && row->first <= character)
            return true;
        at += 2;
    }
    return false;
}

} // namespace breakeven
