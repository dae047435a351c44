// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/vocabulary.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace breakeven {

namespace {

Vocabulary loaded(std::string_view packed)
{
    Result<Ranks> ranks = unpackRanks(packed);
    assert(ranks.ok()); // it was linked into the program, and the tests unpack it
    return Vocabulary(std::move(ranks).value());
}

} // namespace

Vocabulary::Vocabulary(Ranks ranks) : m_bytes(std::move(ranks.bytes)), m_count(ranks.lengths.size())
{
    constexpr std::size_t pairs = std::size_t{1} << 16U;
    m_pairs.assign(pairs, none);
    m_slots.resize(std::bit_ceil(2 * m_count + 1));
    m_mask = m_slots.size() - 1;
    std::size_t offset = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        const auto length = static_cast<unsigned char>(ranks.lengths[i]);
        const std::string_view token = std::string_view(m_bytes).substr(offset, length);
        const std::uint64_t start = startOf(token);
        std::size_t place = placeOf(token, start) & m_mask;
        while (m_slots[place].length != 0)
            place = (place + 1) & m_mask;
        Slot& slot = m_slots[place];
        slot.start = start;
        slot.rank = static_cast<Rank>(i);
        slot.offset = static_cast<std::uint32_t>(offset) & 0xFFFFFFU;
        slot.length = length;
        if (length == 2)
            m_pairs[pairIndex(token)] = slot.rank;
        m_longest = std::max<std::size_t>(m_longest, length);
        offset += length;
    }
}

const Vocabulary& vocabulary(Encoding encoding)
{
    if (encoding == Encoding::O200kBase) {
        static const Vocabulary o200kBase = loaded(packedO200kBase());
        return o200kBase;
    }
    static const Vocabulary cl100kBase = loaded(packedCl100kBase());
    return cl100kBase;
}

} // namespace breakeven
