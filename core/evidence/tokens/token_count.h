// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/encoding.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace breakeven {

// Tokens exactly as the encodings define them. Any bytes can be given: those that are no UTF-8 count as U+FFFD, as
// repairedUtf8 has it, and what looks like a special token ("<|endoftext|>") counts as the text that it is. These
// functions hold no state and may be called from any thread.

struct TextCounts {
    std::size_t tokens = 0;
    std::size_t characters = 0; ///< code points, each U+FFFD for faulty bytes included
    std::size_t bytes = 0;      ///< as given
    std::size_t faulty = 0;     ///< bytes of these that are no UTF-8
    friend bool operator==(const TextCounts&, const TextCounts&) = default;
};

/// Counts a text: some 50 ns a word, and no text takes much longer by what is in it.
[[nodiscard]] TextCounts countText(Encoding encoding, std::string_view text);

/// The text's tokens alone.
[[nodiscard]] std::size_t countTokens(Encoding encoding, std::string_view text);

struct Token {
    std::size_t offset; ///< bytes before it
    std::size_t length; ///< bytes, from 1 on; the tokens fill the text, and a character may be spread over several
    std::uint32_t id;   ///< the encoding's number for it
    friend bool operator==(const Token&, const Token&) = default;
};

/// The tokens of a text in its order. Where the text holds faulty UTF-8, their places are those in repairedUtf8 of it.
[[nodiscard]] std::vector<Token> tokensOf(Encoding encoding, std::string_view text);

} // namespace breakeven
