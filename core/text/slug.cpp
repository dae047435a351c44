// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/slug.h"

#include "core/text/ascii.h"

namespace breakeven {

std::string slug(std::string_view text)
{
    std::string made;
    for (const char c : text) {
        const char small = lowerCase(c);
        const bool isLetter = (small >= 'a' && small <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (isLetter || isDigit(c) || c == '.' || c == '_')
            made += small;
        else if (!made.empty() && made.back() != '-')
            made += '-';
    }
    if (made.ends_with('-'))
        made.pop_back();
    return made;
}

} // namespace breakeven
