// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/token_count.h"

#include "core/evidence/tokens/byte_pair_merge.h"
#include "core/evidence/tokens/splitter.h"
#include "core/evidence/tokens/utf8_repair.h"
#include "core/evidence/tokens/vocabulary.h"
#include "core/text/utf8.h"

#include <optional>
#include <string>

namespace breakeven {

namespace {

std::size_t countGood(Encoding encoding, std::string_view utf8)
{
    const Vocabulary& known = vocabulary(encoding);
    Splitter splitter(encoding, utf8);
    BytePairMerge merge(known);
    std::size_t count = 0;
    for (std::size_t start = 0; start < utf8.size();) {
        const std::size_t end = splitter.pieceEnd(start);
        const std::string_view piece = utf8.substr(start, end - start);
        count += known.rank(piece) != Vocabulary::none ? 1 : merge.lengths(piece).size();
        start = end;
    }
    return count;
}

} // namespace

std::size_t countTokens(Encoding encoding, std::string_view text)
{
    return countText(encoding, text).tokens;
}

TextCounts countText(Encoding encoding, std::string_view text)
{
    const std::optional<std::string> repaired = repairedUtf8(text);
    const std::string_view utf8 = repaired ? *repaired : text;
    return {countGood(encoding, utf8), characterCount(utf8), text.size(), repaired ? faultyBytes(text) : 0};
}

std::vector<Token> tokensOf(Encoding encoding, std::string_view text)
{
    const std::optional<std::string> repaired = repairedUtf8(text);
    const std::string_view utf8 = repaired ? *repaired : text;
    const Vocabulary& known = vocabulary(encoding);
    Splitter splitter(encoding, utf8);
    BytePairMerge merge(known);
    std::vector<Token> tokens;
    for (std::size_t start = 0; start < utf8.size();) {
        const std::size_t end = splitter.pieceEnd(start);
        const std::string_view piece = utf8.substr(start, end - start);
        if (const Vocabulary::Rank rank = known.rank(piece); rank != Vocabulary::none) {
            tokens.push_back({start, piece.size(), rank});
        } else {
            std::size_t at = start;
            for (const std::uint32_t length : merge.lengths(piece)) {
                tokens.push_back({at, length, known.rank(utf8.substr(at, length))});
                at += length;
            }
        }
        start = end;
    }
    return tokens;
}

} // namespace breakeven
