// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/counting/slot_counts.h"
#include "core/evidence/traffic/rows/log_row.h"

namespace breakeven {

/// How often each count of tokens occurs: exact, and never more than 128 MiB however many are added. What occurs
/// takes some 16 bytes, until much of what is near it does as well.
class TokenHistogram {
public:
    static constexpr std::uint64_t limit = requestTokenLimit; ///< values lie below

    /// `tokens` is below the limit.
    void add(std::uint64_t tokens, std::uint64_t times = 1)
    {
        const std::size_t page = tokens / pageSize;
        if (page >= m_pages.size())
            m_pages.resize(page + 1);
        m_pages[page].add(tokens % pageSize, times);
        m_count += times;
    }

    /// All that another has.
    void add(const TokenHistogram& other);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// The value below which `share` (0 to 1) of the values lie, between order statistics linear: at the place
    /// share · (count − 1), counted from 0. There is at least one value.
    [[nodiscard]] double percentile(double share) const;

private:
    static constexpr std::size_t pageSize = std::size_t{1} << 14U;
    using Page = SlotCounts<pageSize, 512>; ///< of limit / pageSize

    [[nodiscard]] std::uint64_t orderStatistic(std::uint64_t place) const;

    std::vector<Page> m_pages; ///< up to the largest value's
    std::uint64_t m_count = 0;
};

} // namespace breakeven
