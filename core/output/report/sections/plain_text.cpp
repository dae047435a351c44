// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/plain_text.h"

#include "core/text/utf8.h"

namespace breakeven {

namespace {

bool isAnySpace(char32_t code)
{
    return (code >= '\t' && code <= '\r') || code == ' ' || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/// Whether a document may not hold it, or would read differently behind it.
bool isUnfit(char32_t code)
{
    const auto within = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
    return code < 0x20 || within(0x7F, 0x9F) || within(0x202A, 0x202E) || within(0x2066, 0x2069) ||
           within(0xFDD0, 0xFDEF) || (code & 0xFFFEU) == 0xFFFE;
}

} // namespace

std::string plainLine(std::string_view text)
{
    std::string line;
    bool space = false;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const char32_t code = length == 0 ? 0xFFFD : codePoint(text, length);
        if (isAnySpace(code)) {
            space = !line.empty();
        } else if (!isUnfit(code)) {
            line += space ? " " : "";
            line += length == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(0, length);
            space = false;
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return line;
}

std::string plainWords(const Message& message, const Catalog& catalog)
{
    return plainLine(inWords(message, catalog));
}

std::vector<std::string> plainLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (std::string line = plainLine(text.substr(0, end)); !line.empty())
            lines.push_back(std::move(line));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

} // namespace breakeven
