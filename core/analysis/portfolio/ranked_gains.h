// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/portfolio/portfolio_costs.h"

#include <cstddef>
#include <vector>

namespace breakeven {

/// The sequence in which to move these tasks: most gain per load first. One without load comes before all others if
/// moving it gains, else last; equal ratios stay as given.
void sortForMoving(std::vector<std::size_t>& places, const PortfolioCosts& costs);

/// A task that is worth its while if there is room for it.
struct Gain {
    std::size_t task; ///< its place
    double gain;      ///< US dollars a month, above 0
    double load;      ///< in GPUs
};

/// The tasks that may move and gain by it, most gain per load first: the items of a knapsack, with sums that tell what
/// fits into it without looking at each.
class RankedGains {
public:
    explicit RankedGains(const PortfolioCosts& costs);

    [[nodiscard]] std::size_t size() const { return m_gains.size(); }
    [[nodiscard]] const Gain& operator[](std::size_t rank) const { return m_gains[rank]; }
    /// Of the first so many.
    [[nodiscard]] double gainOfFirst(std::size_t count) const { return m_gainSums[count]; }
    [[nodiscard]] double loadOfFirst(std::size_t count) const { return m_loadSums[count]; }

    /// The first from `rank` on that fits into the room; size() if none does.
    [[nodiscard]] std::size_t firstThatFits(std::size_t rank, double room) const;
    /// The first behind `rank` that may be worth moving where `rank` is left out: which does not gain as little, load
    /// as much and stand later. Gains that differ by `noticeable` or less may be told apart by rounding alone.
    [[nodiscard]] std::size_t firstNoWorse(std::size_t rank, double noticeable) const;

    struct Fit {
        std::size_t end; ///< those from `rank` up to here fit one after the other
        double mostGain; ///< no choice among all from `rank` on that fits gains more
    };
    [[nodiscard]] Fit fit(std::size_t rank, double room) const;

private:
    [[nodiscard]] double ratioOf(std::size_t rank) const;

    std::vector<Gain> m_gains;
    std::vector<double> m_gainSums; ///< of the first 0, 1, …
    std::vector<double> m_loadSums;
    /// A binary tree by levels: at its leaves the loads, above them the lesser of the two below.
    std::vector<double> m_leastLoads;
    std::size_t m_leaves = 1; ///< a power of two
};

} // namespace breakeven
