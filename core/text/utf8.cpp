// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace breakeven {

Utf8Sequence utf8SequenceAt(std::string_view text)
{
    if (text.empty())
        return {0, false};
    const auto byte = [text](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {1, true};
    // What is overlong, a surrogate or beyond U+10FFFF shows in the second byte.
    unsigned low = 0x80;
    unsigned high = 0xBF;
    std::size_t length = 0;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        low = first == 0xE0 ? 0xA0 : low;
        high = first == 0xED ? 0x9F : high;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        low = first == 0xF0 ? 0x90 : low;
        high = first == 0xF4 ? 0x8F : high;
    } else {
        return {1, false};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= text.size() || byte(i) < low || byte(i) > high)
            return {i, false};
        low = 0x80;
        high = 0xBF;
    }
    return {length, true};
}

std::size_t utf8Length(std::string_view text)
{
    const Utf8Sequence sequence = utf8SequenceAt(text);
    return sequence.good ? sequence.length : 0;
}

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

std::size_t goodUtf8Length(std::string_view text)
{
    constexpr std::uint64_t notAscii = 0x8080808080808080;
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & notAscii) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const Utf8Sequence sequence = utf8SequenceAt(text.substr(at));
        if (!sequence.good)
            break;
        at += sequence.length;
    }
    return at;
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(utf8, beginsCharacter));
}

} // namespace breakeven
