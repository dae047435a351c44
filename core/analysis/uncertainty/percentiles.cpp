// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertainty/percentiles.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

/// A rank between two order statistics.
struct Rank {
    std::size_t below;
    double part; ///< of the way to the next one

    Rank(double p, std::size_t count)
    {
        const double rank = p * static_cast<double>(count - 1);
        below = static_cast<std::size_t>(rank);
        part = rank - static_cast<double>(below);
    }
    [[nodiscard]] double between(double low, double high) const { return low + part * (high - low); }
};

/// The value at a rank, by order statistics from `first` on; what stands before is not greater than what stands behind.
double select(std::span<double> values, const Rank& rank, std::size_t first)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank.below);
    std::nth_element(values.begin() + static_cast<std::ptrdiff_t>(first), at, values.end());
    if (rank.part == 0 || rank.below + 1 == values.size())
        return *at;
    return rank.between(*at, *std::min_element(at + 1, values.end()));
}

} // namespace

std::optional<double> Spread::percentile(double p) const
{
    if (values.empty())
        return std::nullopt;
    const Rank rank(p, draws);
    const std::size_t needed = rank.part > 0 ? rank.below + 1 : rank.below;
    if (needed >= values.size())
        return std::nullopt;
    return rank.between(values[rank.below], values[needed]);
}

Spread spreadOf(std::vector<double> values)
{
    const std::size_t all = values.size();
    std::sort(values.begin(), values.end());
    values.erase(std::find_if(values.begin(), values.end(), [](double value) { return std::isinf(value); }),
                 values.end());
    return {std::move(values), all};
}

Quantiles quantiles(std::span<double> values)
{
    const Rank low(0.1, values.size());
    const Rank middle(0.5, values.size());
    const Rank high(0.9, values.size());
    Quantiles result{};
    result.p50 = select(values, middle, 0);
    result.p10 = select(values.first(std::min(values.size(), middle.below + 2)), low, 0);
    result.p90 = select(values, high, middle.below);
    return result;
}

} // namespace breakeven
