// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace breakeven {

/// Counts by slot, from 0 to Size − 1. Up to Few slots take room by themselves, 16 bytes each; from then on there is
/// room for all.
template <std::size_t Size, std::size_t Few> class SlotCounts {
public:
    void add(std::size_t slot, std::uint64_t count)
    {
        assert(slot < Size);
        if (m_all)
            (*m_all)[slot] += count;
        else if (!m_few.empty() && m_few.back().first == slot) // as in a log that is in order
            m_few.back().second += count;
        else
            addToFew(slot, count);
    }

    /// Calls `visit` with the slots that were added to and their counts, and perhaps with slots of count 0, ascending,
    /// until it returns false.
    template <typename Visit> void forEach(const Visit& visit) const
    {
        bool goesOn = true;
        for (std::size_t i = 0; goesOn && i < m_few.size(); ++i)
            goesOn = visit(m_few[i].first, m_few[i].second);
        for (std::size_t slot = 0; m_all && goesOn && slot < Size; ++slot)
            goesOn = visit(slot, (*m_all)[slot]);
    }

private:
    void addToFew(std::size_t slot, std::uint64_t count)
    {
        const auto place = std::lower_bound(m_few.begin(), m_few.end(), slot,
                                            [](const auto& entry, std::size_t wanted) { return entry.first < wanted; });
        if (place != m_few.end() && place->first == slot) {
            place->second += count;
        } else if (m_few.size() < Few) {
            m_few.insert(place, {slot, count});
        } else {
            m_all = std::make_unique<std::array<std::uint64_t, Size>>();
            for (const auto& [used, before] : m_few)
                (*m_all)[used] = before;
            (*m_all)[slot] += count;
            m_few = {};
        }
    }

    std::vector<std::pair<std::size_t, std::uint64_t>> m_few; ///< ascending
    std::unique_ptr<std::array<std::uint64_t, Size>> m_all;
};

} // namespace breakeven
