// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/counting/token_histogram.h"

#include "core/evidence/percentile.h"

namespace breakeven {

void TokenHistogram::add(const TokenHistogram& other)
{
    for (std::size_t page = 0; page < other.m_pages.size(); ++page)
        other.m_pages[page].forEach([&](std::size_t at, std::uint64_t count) {
            if (count > 0)
                add(page * pageSize + at, count);
            return true;
        });
}

double TokenHistogram::percentile(double share) const
{
    return breakeven::percentile(m_count, share, [this](std::uint64_t place) { return orderStatistic(place); });
}

/// The value at that place among all in ascending order, counted from 0.
std::uint64_t TokenHistogram::orderStatistic(std::uint64_t place) const
{
    std::uint64_t before = 0;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        std::size_t last = 0;
        m_pages[page].forEach([&](std::size_t at, std::uint64_t count) {
            before += count;
            last = at;
            return before <= place;
        });
        if (before > place)
            return page * pageSize + last;
    }
    return limit;
}

} // namespace breakeven
