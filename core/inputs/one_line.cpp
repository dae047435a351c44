// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/one_line.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr std::size_t quotedLimit = 60; ///< characters

constexpr unsigned byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

/// Whether a terminal would do anything but show it in its place.
constexpr bool isDisruptive(unsigned code)
{
    const auto within = [code](unsigned first, unsigned last) { return code >= first && code <= last; };
    return code < 0x20 || within(0x7F, 0x9F) || within(0x2028, 0x202E) || within(0x2066, 0x2069);
}

std::string escape(unsigned code)
{
    switch (code) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return fmt::format("\\u{:04x}", code);
    }
}

std::string onLine(std::string_view text, std::size_t limit, bool escapeQuotes)
{
    std::string line;
    for (std::size_t count = 0; !text.empty(); ++count) {
        if (count == limit)
            return line + "…";
        const std::size_t length = utf8Length(text);
        if (length == 0)
            line += fmt::format("\\x{:02x}", byteAt(text, 0));
        else if (const unsigned code = codePoint(text, length); isDisruptive(code))
            line += escape(code);
        else if (code == '"' && escapeQuotes)
            line += "\\\"";
        else
            line += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return line;
}

} // namespace

std::size_t utf8Length(std::string_view text)
{
    if (text.empty())
        return 0;
    const unsigned lead = byteAt(text, 0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || text.size() < length)
        return 0;
    // The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF (Unicode, table 3-7).
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byteAt(text, 1) < low || byteAt(text, 1) > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if (byteAt(text, i) < 0x80 || byteAt(text, i) > 0xBF)
            return 0;
    return length;
}

char32_t codePoint(std::string_view text, std::size_t length)
{
    constexpr unsigned leadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t code = byteAt(text, 0) & leadBits[length];
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6U | (byteAt(text, i) & 0x3FU);
    return code;
}

std::string oneLine(std::string_view text, std::size_t limit)
{
    return onLine(text, limit, false);
}

std::string inQuotes(std::string_view text)
{
    return '"' + onLine(text, quotedLimit, true) + '"';
}

} // namespace breakeven
