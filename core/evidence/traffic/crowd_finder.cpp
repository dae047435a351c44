// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/crowd_finder.h"

#include <algorithm>

namespace breakeven {

void CrowdFinder::add(std::int64_t minute, double load)
{
    if (load <= 0)
        return;
    for (Window& window : m_windows) {
        const bool before = !window.begun && m_passed + load <= window.before * m_all;
        if (before || m_passed >= (1 - window.behind) * m_all)
            continue;
        window.from = window.begun ? window.from : minute;
        window.to = minute;
        window.begun = true;
        window.load += load;
    }
    m_passed += load;
}

std::optional<TrafficCrowd> CrowdFinder::crowd(Nanoseconds first, Nanoseconds end, Nanoseconds bucket) const
{
    std::optional<TrafficCrowd> shortest;
    for (const Window& window : m_windows) {
        const Nanoseconds from = std::max(window.from * oneMinute, first);
        const Nanoseconds to = window.to * oneMinute + std::max(oneMinute, bucket);
        if (window.begun && to - from < (end - first) / 10 && (!shortest || to - from < shortest->to - shortest->from))
            shortest = {window.load / m_all, from, to};
    }
    return shortest;
}

} // namespace breakeven
