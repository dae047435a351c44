// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace breakeven {

// What is UTF-8 and what is not (Unicode 15, table 3-7): neither overlong forms nor surrogates nor what is beyond
// U+10FFFF.

/// What stands at the start of a text.
struct Utf8Sequence {
    std::size_t length; ///< bytes: of the character, or of what could have become one; 0 at the end of the text
    bool good;          ///< whether it is a character
};
[[nodiscard]] Utf8Sequence utf8SequenceAt(std::string_view text);

/// The bytes of the character at the start of `text`: 1 to 4, or 0 if there is none.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

/// The code point of the character of `length` bytes at the start of `text`.
[[nodiscard]] constexpr char32_t codePoint(std::string_view text, std::size_t length)
{
    constexpr unsigned leadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t code = static_cast<unsigned char>(text[0]) & leadBits[length];
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6U | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return code;
}

/// Whether all of the text is UTF-8.
[[nodiscard]] bool isUtf8(std::string_view text);

/// The bytes up to the first that is no UTF-8; all of them if the text has none.
[[nodiscard]] std::size_t goodUtf8Length(std::string_view text);

/// Whether a character begins with the byte, in a text that is UTF-8.
[[nodiscard]] constexpr bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The characters (code points) of a text that is UTF-8.
[[nodiscard]] std::size_t characterCount(std::string_view utf8);

} // namespace breakeven
