// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/ranked_gains.h"

#include "core/inputs/rounding.h"

#include <algorithm>
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
        const auto isLess = [&](std::size_t place) {
            return ratio(place) != ratio(*first) && !isSameButForRounding(ratio(place), ratio(*first));
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
    m_smallestLoads.assign(m_gains.size(), infinity);
    double smallest = infinity;
    for (std::size_t rank = m_gains.size(); rank-- > 0;)
        m_smallestLoads[rank] = smallest = std::min(smallest, m_gains[rank].load);
}

std::size_t RankedGains::firstThatFits(std::size_t rank, double room) const
{
    for (; rank < size(); ++rank) {
        if (m_smallestLoads[rank] > room)
            return size();
        if (m_gains[rank].load <= room)
            return rank;
    }
    return rank;
}

std::size_t RankedGains::firstUnlike(std::size_t rank) const
{
    const Gain& item = m_gains[rank];
    while (++rank < size())
        if (m_gains[rank].gain != item.gain || m_gains[rank].load != item.load)
            break;
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
    const double left = *from + room - m_loadSums[end];
    return {end, whole + left * (m_gains[end].gain / m_gains[end].load)};
}

} // namespace breakeven
