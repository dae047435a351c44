// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/counting/seen_hashes.h"

#include <algorithm>

namespace breakeven {

/// Where the hash stands, or is to stand.
std::size_t SeenHashes::slotOf(std::size_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != hash)
        slot = (slot + 1) & mask;
    return slot;
}

void SeenHashes::grow()
{
    const std::vector<std::size_t> before = std::move(m_slots);
    m_slots.assign(std::max<std::size_t>(1024, 2 * before.size()), 0);
    for (const std::size_t hash : before)
        if (hash != 0)
            m_slots[slotOf(hash)] = hash;
}

bool SeenHashes::seenBefore(std::size_t hash)
{
    hash = hash == 0 ? 1 : hash;
    if (2 * (m_count + 1) > m_slots.size() && m_count < most)
        grow();
    std::size_t& slot = m_slots[slotOf(hash)];
    if (slot == hash)
        return true;
    if (m_count < most) {
        slot = hash;
        ++m_count;
    }
    return false;
}

} // namespace breakeven
