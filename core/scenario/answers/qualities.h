// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/inputs/options.h"

#include <cstdint>
#include <string_view>

namespace breakeven {

/// What the ways to serve a task are compared on beside their costs.
enum class Quality { Cost, Latency, Privacy, OutputControl, SetupEffort, Upkeep, RateLimits, Flexibility };

/// A row of the table of qualities. Scores go from 1 to 5, and more is better.
struct QualityInfo {
    Quality quality;
    std::string_view id; ///< JSON
    std::string_view name;
    std::string_view worst; ///< what a score of 1 means
    std::string_view best;  ///< what a score of 5 means
};

inline constexpr EnumTable<&QualityInfo::quality> qualityTable{{
    QualityInfo{Quality::Cost, "cost", "Cost per request", "dearest", "cheapest"},
    QualityInfo{Quality::Latency, "latency", "Latency", "seconds", "at once"},
    QualityInfo{Quality::Privacy, "privacy", "Privacy", "data leaves", "data stays"},
    QualityInfo{Quality::OutputControl, "output_control", "Output control", "by prompt", "by training"},
    QualityInfo{Quality::SetupEffort, "setup_effort", "Set-up effort", "months", "minutes"},
    QualityInfo{Quality::Upkeep, "upkeep", "Upkeep", "a team", "none"},
    QualityInfo{Quality::RateLimits, "rate_limits", "Rate limits", "theirs", "none"},
    QualityInfo{Quality::Flexibility, "flexibility", "Flexibility", "one task", "any task"},
}};
template <> inline constexpr const auto& tableOf<Quality> = qualityTable;

struct ApproachInfo {
    Approach approach;
    std::string_view id; ///< JSON
    std::string_view name;
    Option option; ///< that it is, or whose color stands for those that host themselves
};

inline constexpr EnumTable<&ApproachInfo::approach> approachTable{{
    ApproachInfo{Approach::GeneralApi, "general_api", "Frontier API", Option::FrontierApi},
    ApproachInfo{Approach::MemoryApi, "memory_api", "Small model with memory", Option::MemoryApi},
    ApproachInfo{Approach::TunedApi, "tuned_api", "Fine-tuned API", Option::TunedApi},
    ApproachInfo{Approach::SelfHosted, "self_hosted", "Self-hosted", Option::RentedGpu},
    ApproachInfo{Approach::Hybrid, "hybrid", "Hybrid", Option::Hybrid},
}};
template <> inline constexpr const auto& tableOf<Approach> = approachTable;

[[nodiscard]] constexpr Label nameOf(Quality quality)
{
    return {"quality", info(quality).id, "name", info(quality).name};
}

[[nodiscard]] constexpr Label nameOf(Approach approach)
{
    return {"approach", info(approach).id, "name", info(approach).name};
}

inline constexpr int lowestScore = 1;
inline constexpr int highestScore = 5;
inline constexpr int highestWeight = 5;
inline constexpr int usualWeight = 1;

/// What the room has moved on the scales.
struct QualityChoices {
    using Scores = EnumMap<Quality, EnumMap<Approach, std::uint8_t>>;
    using Weights = EnumMap<Quality, std::uint8_t>;

    Scores scores; ///< 0 where it is the program's own
    Weights weights = usualWeights();

    friend bool operator==(const QualityChoices&, const QualityChoices&) = default;

    [[nodiscard]] static constexpr Weights usualWeights()
    {
        return Weights::by([](Quality) { return std::uint8_t{usualWeight}; });
    }
};

} // namespace breakeven
