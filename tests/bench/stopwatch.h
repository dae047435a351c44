// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace breakeven {

/// Durations of one thing done many times.
class Stopwatch {
public:
    /// Milliseconds that `work` takes.
    template <typename Work> static double milliseconds(const Work& work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }

    template <typename Work> void measure(const Work& work) { m_times.push_back(milliseconds(work)); }

    /// The duration that `share` of the measurements keep within.
    [[nodiscard]] double percentile(double share)
    {
        std::sort(m_times.begin(), m_times.end());
        return m_times.at(static_cast<std::size_t>(share * static_cast<double>(m_times.size() - 1)));
    }

private:
    std::vector<double> m_times;
};

/// Microseconds of one call, the median over rounds of many calls.
template <typename Work> double microsecondsPerCall(const Work& work)
{
    constexpr int calls = 200;
    constexpr int rounds = 51;
    Stopwatch watch;
    for (int round = 0; round < rounds; ++round)
        watch.measure([&] {
            for (int i = 0; i < calls; ++i)
                work(i);
        });
    return watch.percentile(0.5) * 1000 / calls;
}

} // namespace breakeven
