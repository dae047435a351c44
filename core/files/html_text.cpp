// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/html_text.h"

namespace breakeven {

std::string htmlText(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text)
        switch (c) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        default: escaped += c;
        }
    return escaped;
}

std::string directionOf(std::string_view text)
{
    // The scripts that are written from right to left stand in U+0590–U+08FF (bytes D6–E0 A3) and U+FB1D–U+FEFF (EF AC
    // to EF BB); other characters of those bytes find their direction as well.
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : 0);
        if ((byte >= 0xD6 && byte <= 0xDF) || (byte == 0xE0 && next < 0xA4) ||
            (byte == 0xEF && next >= 0xAC && next <= 0xBB))
            return " dir=\"auto\"";
    }
    return {};
}

} // namespace breakeven
