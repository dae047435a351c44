// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/one_line.h"

#include "core/text/utf8.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr std::size_t quotedLimit = 60; ///< characters

/// Whether a terminal would do anything but show it in its place.
constexpr bool isDisruptive(char32_t code)
{
    const auto within = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
    return code < 0x20 || within(0x7F, 0x9F) || within(0x2028, 0x202E) || within(0x2066, 0x2069);
}

std::string escape(char32_t code)
{
    switch (code) {
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return fmt::format("\\u{:04x}", static_cast<unsigned>(code));
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
            line += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[0]));
        else if (const char32_t code = codePoint(text, length); isDisruptive(code))
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

std::string oneLine(std::string_view text, std::size_t limit)
{
    return onLine(text, limit, false);
}

std::string inQuotes(std::string_view text)
{
    return '"' + onLine(text, quotedLimit, true) + '"';
}

} // namespace breakeven
