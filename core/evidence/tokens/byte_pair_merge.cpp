// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/byte_pair_merge.h"

#include <algorithm>
#include <functional>

namespace breakeven {

namespace {

constexpr std::size_t longestScanned = 64; ///< bytes; beyond, looking through all parts for each merge is slower
constexpr unsigned placeBits = 32;
constexpr std::size_t mostKept = 1U << 16U; ///< parts whose memory is worth keeping

} // namespace

const std::vector<std::uint32_t>& BytePairMerge::lengths(std::string_view piece)
{
    m_lengths.clear();
    if (piece.size() <= longestScanned)
        mergeShort(piece);
    else
        mergeLong(piece);
    return m_lengths;
}

void BytePairMerge::mergeShort(std::string_view piece)
{
    const auto size = static_cast<std::uint32_t>(piece.size());
    m_parts.clear();
    for (std::uint32_t at = 0; at < size; ++at)
        m_parts.push_back({at, at + 1 < size ? m_vocabulary.rank(piece.substr(at, 2)) : Vocabulary::none});
    m_parts.push_back({size, Vocabulary::none});

    const auto rankAt = [&](std::size_t part) {
        if (part + 2 >= m_parts.size())
            return Vocabulary::none;
        const std::uint32_t start = m_parts[part].start;
        return m_vocabulary.rank(piece.substr(start, m_parts[part + 2].start - start));
    };
    while (true) {
        const auto lowest = std::ranges::min_element(m_parts, {}, &Part::rank);
        if (lowest->rank == Vocabulary::none)
            break;
        const auto at = static_cast<std::size_t>(lowest - m_parts.begin());
        m_parts.erase(lowest + 1);
        m_parts[at].rank = rankAt(at);
        if (at > 0)
            m_parts[at - 1].rank = rankAt(at - 1);
    }
    for (std::size_t part = 0; part + 1 < m_parts.size(); ++part)
        m_lengths.push_back(m_parts[part + 1].start - m_parts[part].start);
}

/// Finds the rank of the part that begins there and the next together, and queues it.
void BytePairMerge::link(std::string_view piece, std::uint32_t at)
{
    Link& part = m_links[at];
    part.rank = Vocabulary::none;
    if (part.next >= piece.size())
        return;
    part.rank = m_vocabulary.rank(piece.substr(at, m_links[part.next].next - at));
    if (part.rank == Vocabulary::none)
        return;
    m_queue.push_back(static_cast<std::uint64_t>(part.rank) << placeBits | at);
    std::ranges::push_heap(m_queue, std::greater{});
}

void BytePairMerge::mergeLong(std::string_view piece)
{
    const auto size = static_cast<std::uint32_t>(piece.size());
    m_links.resize(piece.size() + 1);
    m_queue.clear();
    for (std::uint32_t at = 0; at <= size; ++at) {
        const Vocabulary::Rank rank = at + 1 < size ? m_vocabulary.rank(piece.substr(at, 2)) : Vocabulary::none;
        m_links[at] = {at - 1, at + 1, rank};
        if (rank != Vocabulary::none)
            m_queue.push_back(static_cast<std::uint64_t>(rank) << placeBits | at);
    }
    std::ranges::make_heap(m_queue, std::greater{});

    while (!m_queue.empty()) {
        const std::uint64_t first = m_queue.front();
        std::ranges::pop_heap(m_queue, std::greater{});
        m_queue.pop_back();
        const auto at = static_cast<std::uint32_t>(first);
        if (m_links[at].rank != first >> placeBits)
            continue;
        const std::uint32_t gone = m_links[at].next;
        m_links[gone].rank = Vocabulary::none;
        m_links[at].next = m_links[gone].next;
        m_links[m_links[gone].next].previous = at;
        link(piece, at);
        if (at > 0)
            link(piece, m_links[at].previous);
    }
    for (std::uint32_t at = 0; at < size; at = m_links[at].next)
        m_lengths.push_back(m_links[at].next - at);
    if (m_links.size() > mostKept) {
        m_links = {};
        m_queue = {};
    }
}

} // namespace breakeven
