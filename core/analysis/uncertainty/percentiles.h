// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace breakeven {

/// The 10th, 50th and 90th percentile of a figure over the draws; absent where it takes a draw without the figure.
struct Percentiles {
    std::optional<double> p10;
    std::optional<double> p50;
    std::optional<double> p90;
};

/// A figure over all draws.
struct Spread {
    std::vector<double> values; ///< of the draws that have the figure, ascending
    std::size_t draws = 0;      ///< all of them

    /// Share of the draws without the figure.
    [[nodiscard]] double never() const
    {
        return draws > 0 ? static_cast<double>(draws - values.size()) / static_cast<double>(draws) : 0;
    }

    /// At `p` between 0 and 1, linear between order statistics, at the rank p·(n − 1) counted from 0. A draw without
    /// the figure counts as larger than any number; absent if it takes one.
    [[nodiscard]] std::optional<double> percentile(double p) const;
    [[nodiscard]] Percentiles percentiles() const { return {percentile(0.1), percentile(0.5), percentile(0.9)}; }
};

/// The spread of what the draws gave, infinity standing for "does not exist"; takes the values over.
[[nodiscard]] Spread spreadOf(std::vector<double> values);

/// The three percentiles of finite values, at least one, which it reorders.
struct Quantiles {
    double p10;
    double p50;
    double p90;
};
[[nodiscard]] Quantiles quantiles(std::span<double> values);

} // namespace breakeven
