// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/json_syntax.h"

#include "core/text/one_line.h"
#include "core/text/utf8.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t longestToken = 60; ///< characters of it in an error
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view numberSigns = "0123456789+-._";

constexpr bool isWordPart(char c)
{
    return letters.find(c) != std::string_view::npos || numberSigns.find(c) != std::string_view::npos;
}

/// What stands at `offset`: a word or number, a quoted text, or a single character.
struct JsonToken {
    std::size_t start;
    std::string_view text;
};

JsonToken tokenAround(std::string_view text, std::size_t offset)
{
    std::size_t start = offset;
    std::size_t end = offset + std::max<std::size_t>(utf8Length(text.substr(offset)), 1);
    if (text[offset] == '"') { // the parser has read it to its end
        const auto opens = [text](std::size_t quote) {
            if (text[quote] != '"')
                return false;
            const std::size_t before = text.substr(0, quote).find_last_not_of('\\');
            return (quote - (before == std::string_view::npos ? 0 : before + 1)) % 2 == 0;
        };
        while (start > 0 && !opens(--start)) {
        }
    } else if (isWordPart(text[offset])) {
        while (start > 0 && isWordPart(text[start - 1]))
            --start;
        while (end < text.size() && isWordPart(text[end]))
            ++end;
    }
    return {start, text.substr(start, end - start)};
}

Message sign(const char* quoted)
{
    return verbatim(quoted);
}

Message expectedAt(JsonPlace place, char before)
{
    switch (place) {
    case JsonPlace::Start: return sign(R"("{")");
    case JsonPlace::ObjectStart: return {"json.a_name_or(sign)", sign(R"("}")")};
    case JsonPlace::AfterKey:
        return before == ':' ? Message{"json.a_value"} : Message{"json.sign_and_value(sign)", sign(R"(":")")};
    case JsonPlace::AfterMember:
        return before == ',' ? Message{"json.a_name"}
                             : Message{"json.either(one, other)", sign(R"(",")"), sign(R"("}")")};
    case JsonPlace::ArrayStart: return {"json.a_value_or(sign)", sign(R"("]")")};
    case JsonPlace::AfterItem:
        return before == ',' ? Message{"json.a_value"}
                             : Message{"json.either(one, other)", sign(R"(",")"), sign(R"("]")")};
    case JsonPlace::End: return {"json.nothing_more"};
    }
    return {};
}

Message faultInText(char found)
{
    if (found == '\n' || found == '\r')
        return {"json.text_on_one_line"};
    if (static_cast<unsigned char>(found) < 0x20)
        return {"json.control_character(code)", fmt::format("\\u{:04x}", static_cast<unsigned char>(found))};
    return {"json.no_escape"};
}

/// Frequent mistakes that deserve a sentence of their own; empty for others.
Message habit(std::string_view token)
{
    const std::string found(token);
    if (token == "NaN" || token == "nan" || token == "Infinity" || token == "-Infinity" || token == "inf" ||
        token == "-inf")
        return {"json.not_finite(token)", found};
    if (token == "/" || token == "#")
        return {"json.comment(token)", found};
    if (token == "'")
        return {"json.single_quotes(token)", found};
    return {};
}

} // namespace

Error errorAt(std::string_view text, std::size_t offset, const std::string& where, Message what)
{
    const std::string_view before = text.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const std::size_t column = characterCount(before.substr(lineStart)) + 1;
    return {fmt::format("{}:{}:{}", where, line, column), std::move(what)};
}

Error jsonSyntaxError(std::string_view text, std::size_t offset, bool inText, JsonPlace place, const std::string& where)
{
    if (offset >= text.size() && inText)
        return errorAt(text, text.size(), where, {"json.ends_within_text"});
    if (inText)
        return errorAt(text, offset, where, faultInText(text[offset]));

    const bool atEnd = offset >= text.size();
    const JsonToken token = atEnd ? JsonToken{text.size(), {}} : tokenAround(text, offset);
    std::string_view before = text.substr(0, token.start);
    while (atEnd && place == JsonPlace::AfterKey && !before.empty() && isWordPart(before.back()))
        before.remove_suffix(1); // the value's beginning
    const std::size_t last = before.find_last_not_of(" \t\r\n");
    Message expected = expectedAt(place, last == std::string_view::npos ? '\0' : text[last]);
    if (atEnd)
        return errorAt(text, token.start, where, {"json.ends_too_early(expected)", std::move(expected)});
    if (Message known = habit(token.text); !known.empty())
        return errorAt(text, token.start, where, std::move(known));
    std::string found = token.text.starts_with('"') ? oneLine(token.text, longestToken) : inQuotes(token.text);
    return errorAt(text, token.start, where,
                   {"json.unexpected(found, expected)", std::move(found), std::move(expected)});
}

} // namespace breakeven
