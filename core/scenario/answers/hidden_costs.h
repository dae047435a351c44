// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/words/label.h"

#include <string_view>

namespace breakeven {

/// What calculators of this kind forget.
enum class HiddenCost {
    IdleGpus,
    Failover,
    People,
    Labeling,
    Retraining,
    Retries,
    CacheWrites,
    Reasoning,
    SavedPrompt, ///< saves instead of costing: with it, a tuned model is cheaper
    Errors
};

/// A row of the table of hidden costs.
struct HiddenCostInfo {
    HiddenCost cost;
    std::string_view id; ///< JSON
    std::string_view name;
    std::string_view help; ///< what is left out without it
};

inline constexpr EnumTable<&HiddenCostInfo::cost> hiddenCostTable{{
    HiddenCostInfo{HiddenCost::IdleGpus, "idle_gpus", "Idle capacity",
                   "GPUs and reserved units are paid while they wait: for peaks, below full load, and since they come "
                   "in whole numbers."},
    HiddenCostInfo{HiddenCost::Failover, "failover", "Failover",
                   "A second replica that takes over when the first one fails."},
    HiddenCostInfo{HiddenCost::People, "people", "People",
                   "Hours to prepare data, to set up, to maintain and to retrain."},
    HiddenCostInfo{HiddenCost::Labeling, "labeling", "Labeling", "Examples that people label, at first and later."},
    HiddenCostInfo{HiddenCost::Retraining, "retraining", "Retraining", "A model is trained again as its task changes."},
    HiddenCostInfo{HiddenCost::Retries, "retries", "Retries", "Requests to the API that have to be sent again."},
    HiddenCostInfo{HiddenCost::CacheWrites, "cache_writes", "Cache writes",
                   "Input is dearer when it is written to the cache."},
    HiddenCostInfo{HiddenCost::Reasoning, "reasoning", "Reasoning tokens",
                   "Hidden tokens that the large model writes before its answer, billed as output."},
    HiddenCostInfo{HiddenCost::SavedPrompt, "saved_prompt", "The shorter prompt",
                   "A fine-tuned model needs fewer instructions and examples in its prompt, which saves input tokens."},
    HiddenCostInfo{HiddenCost::Errors, "errors", "Errors", "What wrong answers cost."},
}};
template <> inline constexpr const auto& tableOf<HiddenCost> = hiddenCostTable;

[[nodiscard]] constexpr Label nameOf(HiddenCost cost)
{
    return {"hidden_cost", info(cost).id, "name", info(cost).name};
}

} // namespace breakeven
