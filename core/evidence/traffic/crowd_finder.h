// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"

#include <array>

namespace breakeven {

/// Looks for a tenth of a log's span that nearly all of its load lies in: among the windows that leave out a hundredth
/// of the load, at the end, at the beginning, or half of it at each.
class CrowdFinder {
public:
    /// `load` is that of the whole log.
    explicit CrowdFinder(double load) : m_all(load) {}

    /// The load of a minute since the clock's zero; in order.
    void add(std::int64_t minute, double load);

    /// Of a log from `first` to `end`, whose last minutes may be the beginning of a bucket of that length.
    [[nodiscard]] std::optional<TrafficCrowd> crowd(Nanoseconds first, Nanoseconds end, Nanoseconds bucket) const;

private:
    static constexpr double leftOut = 0.01;
    struct Window {
        double before; ///< share of the load that may lie before it
        double behind;
        std::int64_t from = 0; ///< minutes
        std::int64_t to = 0;
        double load = 0;
        bool begun = false;
    };

    std::array<Window, 3> m_windows{{{0, leftOut}, {leftOut, 0}, {leftOut / 2, leftOut / 2}}};
    double m_all;
    double m_passed = 0;
};

} // namespace breakeven
