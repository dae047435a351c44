// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/vocabulary.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace breakeven {

/// Cuts a piece of text into tokens by byte-pair encoding: beginning with single bytes, the two neighbors whose bytes
/// together are the token of the lowest rank become one, the first such two if there are several, until no two
/// neighbors are a token. For one thread at a time; it keeps its memory for the next piece.
class BytePairMerge {
public:
    explicit BytePairMerge(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}

    /// How many bytes each token of the piece has, in the piece's order; good until the next call. The time grows
    /// hardly faster than the piece, whatever is in it. A piece has fewer than 2^32 bytes.
    const std::vector<std::uint32_t>& lengths(std::string_view piece);

private:
    struct Part {
        std::uint32_t start;
        Vocabulary::Rank rank; ///< of this part and the next together
    };
    struct Link {
        std::uint32_t previous;
        std::uint32_t next;
        Vocabulary::Rank rank; ///< of this part and the next together; `none` also where a part has gone
    };

    void mergeShort(std::string_view piece);
    void mergeLong(std::string_view piece);
    void link(std::string_view piece, std::uint32_t at);

    const Vocabulary& m_vocabulary;
    std::vector<std::uint32_t> m_lengths;
    std::vector<Part> m_parts;
    std::vector<Link> m_links;          ///< a part for each byte at which one begins; a last one ends the piece
    std::vector<std::uint64_t> m_queue; ///< a heap: rank, then place; what has changed since is passed over
};

} // namespace breakeven
