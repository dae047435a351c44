// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace breakeven {

/// What calculators of this kind forget.
enum class HiddenCost { IdleGpus, Failover, People, Labeling, Retraining, Retries, CacheWrites, Errors };

/// A row of the table of hidden costs.
struct HiddenCostInfo {
    HiddenCost cost;
    std::string_view id; ///< JSON
    std::string_view name;
    std::string_view help; ///< what is left out without it
};

inline constexpr std::array hiddenCostTable{
    HiddenCostInfo{HiddenCost::IdleGpus, "idle_gpus", "Idle GPUs",
                   "GPUs are paid while they wait: for peaks, below full load, and since they come in whole numbers."},
    HiddenCostInfo{HiddenCost::Failover, "failover", "Failover",
                   "A second replica that takes over when the first one fails."},
    HiddenCostInfo{HiddenCost::People, "people", "People",
                   "Hours to prepare data, to set up, to maintain and to retrain."},
    HiddenCostInfo{HiddenCost::Labeling, "labeling", "Labeling", "Examples that people label, at first and later."},
    HiddenCostInfo{HiddenCost::Retraining, "retraining", "Retraining", "A model is trained again as its task changes."},
    HiddenCostInfo{HiddenCost::Retries, "retries", "Retries", "Requests to the API that have to be sent again."},
    HiddenCostInfo{HiddenCost::CacheWrites, "cache_writes", "Cache writes",
                   "Input is dearer when it is written to the cache."},
    HiddenCostInfo{HiddenCost::Errors, "errors", "Errors", "What wrong answers cost."},
};

[[nodiscard]] constexpr const HiddenCostInfo& info(HiddenCost cost)
{
    return hiddenCostTable[static_cast<std::size_t>(cost)];
}

[[nodiscard]] constexpr std::optional<HiddenCost> findHiddenCost(std::string_view id)
{
    for (const HiddenCostInfo& row : hiddenCostTable)
        if (row.id == id)
            return row.cost;
    return std::nullopt;
}

/// A set of hidden costs.
class HiddenCostSet {
public:
    constexpr void insert(HiddenCost cost) { m_bits |= bit(cost); }
    constexpr void erase(HiddenCost cost) { m_bits &= ~bit(cost); }
    [[nodiscard]] constexpr bool contains(HiddenCost cost) const { return (m_bits & bit(cost)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    friend bool operator==(HiddenCostSet, HiddenCostSet) = default;

    [[nodiscard]] static constexpr HiddenCostSet all()
    {
        HiddenCostSet set;
        for (const HiddenCostInfo& row : hiddenCostTable)
            set.insert(row.cost);
        return set;
    }

private:
    static constexpr unsigned bit(HiddenCost cost) { return 1U << static_cast<unsigned>(cost); }
    unsigned m_bits = 0;
};

} // namespace breakeven
