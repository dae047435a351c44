// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/token_histogram.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace breakeven {

double TokenHistogram::percentile(double share) const
{
    assert(m_count > 0 && share >= 0 && share <= 1);
    const double place = share * static_cast<double>(m_count - 1);
    const auto below = std::min(static_cast<std::uint64_t>(std::floor(place)), m_count - 1);
    const auto low = static_cast<double>(orderStatistic(below));
    const auto high = static_cast<double>(orderStatistic(std::min(below + 1, m_count - 1)));
    return low + (high - low) * (place - static_cast<double>(below));
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
