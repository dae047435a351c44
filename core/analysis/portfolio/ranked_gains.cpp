// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/ranked_gains.h"

#include "core/inputs/rounding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace breakeven {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double gainPerLoad(double gain, double load)
{
    if (load > 0)
        return gain / load;
    return gain > 0 ? infinity : -infinity;
}

} // namespace

void sortForMoving(std::vector<std::size_t>& places, const PortfolioCosts& costs)
{
    const auto ratio = [&costs](std::size_t place) {
        const TaskCosts& task = costs.tasks[place];
        return gainPerLoad(task.gain(), task.load);
    };
    std::ranges::stable_sort(places, std::ranges::greater(), ratio);
    for (auto first = places.begin(); first != places.end();) { // as given, though rounding has set them apart
        const double most = ratio(*first);
        const auto isLess = [&](std::size_t place) {
            return ratio(place) != most && !(std::isfinite(most) && isSameButForRounding(ratio(place), most));
        };
        const auto end = std::find_if(first, places.end(), isLess);
        std::sort(first, end);
        first = end;
    }
}

RankedGains::RankedGains(const PortfolioCosts& costs)
{
    for (std::size_t i = 0; i < costs.tasks.size(); ++i)
        if (const TaskCosts& task = costs.tasks[i]; !task.pinned && task.gain() > 0)
            m_gains.push_back({i, task.gain(), task.load});
    std::ranges::sort(m_gains, {}, [](const Gain& item) {
        return std::tuple(-gainPerLoad(item.gain, item.load), -item.load, item.task); // alike ones stand together
    });

    m_gainSums.push_back(0);
    m_loadSums.push_back(0);
    for (const Gain& item : m_gains) {
        m_gainSums.push_back(m_gainSums.back() + item.gain);
        m_loadSums.push_back(m_loadSums.back() + item.load);
    }
    while (m_leaves < m_gains.size())
        m_leaves *= 2;
    m_leastLoads.assign(2 * m_leaves, infinity);
    for (std::size_t rank = 0; rank < m_gains.size(); ++rank)
        m_leastLoads[m_leaves + rank] = m_gains[rank].load;
    for (std::size_t node = m_leaves; node-- > 1;)
        m_leastLoads[node] = std::min(m_leastLoads[2 * node], m_leastLoads[2 * node + 1]);
}

std::size_t RankedGains::firstThatFits(std::size_t rank, double room) const
{
    if (rank == size())
        return rank;
    std::size_t node = m_leaves + rank;
    while (m_leastLoads[node] > room) { // on to what stands to the right of it
        while (node % 2 == 1)
            node /= 2;
        if (node == 0)
            return size();
        ++node;
    }
    while (node < m_leaves) {
        node *= 2;
        if (m_leastLoads[node] > room)
            ++node;
    }
    return node - m_leaves;
}

std::size_t RankedGains::firstNoWorse(std::size_t rank, double noticeable) const
{
    const Gain& item = m_gains[rank];
    while (++rank < size()) {
        const Gain& other = m_gains[rank];
        const bool isLess = other.gain + noticeable < item.gain || (other.gain <= item.gain && other.task > item.task);
        if (other.load < item.load || !isLess)
            break;
    }
    return rank;
}

RankedGains::Fit RankedGains::fit(std::size_t rank, double room) const
{
    const auto from = m_loadSums.begin() + static_cast<std::ptrdiff_t>(rank);
    const auto beyond = std::upper_bound(from, m_loadSums.end(), *from + room);
    if (beyond == from)
        return {rank, 0};
    const auto end = static_cast<std::size_t>(beyond - m_loadSums.begin()) - 1;
    const double whole = m_gainSums[end] - m_gainSums[rank];
    if (end == size())
        return {end, whole};
    // Without the next, those behind it may fill what is left, at their best ratio; with it, those before it must make
    // room, at their worst (S. Martello and P. Toth, "An upper bound for the zero-one knapsack problem", 1977).
    const double left = *from + room - m_loadSums[end];
    const double without = end + 1 < size() ? left * ratioOf(end + 1) : 0;
    const double with = end > rank ? m_gains[end].gain - (m_gains[end].load - left) * ratioOf(end - 1) : 0;
    return {end, whole + std::max({0.0, without, with})};
}

double RankedGains::ratioOf(std::size_t rank) const
{
    return gainPerLoad(m_gains[rank].gain, m_gains[rank].load);
}

} // namespace breakeven
