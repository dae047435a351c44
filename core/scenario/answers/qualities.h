// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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

inline constexpr std::array qualityTable{
    QualityInfo{Quality::Cost, "cost", "Cost per request", "dearest", "cheapest"},
    QualityInfo{Quality::Latency, "latency", "Latency", "seconds", "at once"},
    QualityInfo{Quality::Privacy, "privacy", "Privacy", "data leaves", "data stays"},
    QualityInfo{Quality::OutputControl, "output_control", "Output control", "by prompt", "by training"},
    QualityInfo{Quality::SetupEffort, "setup_effort", "Set-up effort", "months", "minutes"},
    QualityInfo{Quality::Upkeep, "upkeep", "Upkeep", "a team", "none"},
    QualityInfo{Quality::RateLimits, "rate_limits", "Rate limits", "theirs", "none"},
    QualityInfo{Quality::Flexibility, "flexibility", "Flexibility", "one task", "any task"},
};

/// The ways to serve a task as people compare them: those that host themselves are one.
enum class Approach { GeneralApi, MemoryApi, TunedApi, SelfHosted, Hybrid };

struct ApproachInfo {
    Approach approach;
    std::string_view id; ///< JSON
    std::string_view name;
};

inline constexpr std::array approachTable{
    ApproachInfo{Approach::GeneralApi, "general_api", "General API"},
    ApproachInfo{Approach::MemoryApi, "memory_api", "Small model with memory"},
    ApproachInfo{Approach::TunedApi, "tuned_api", "Fine-tuned API"},
    ApproachInfo{Approach::SelfHosted, "self_hosted", "Self-hosted"},
    ApproachInfo{Approach::Hybrid, "hybrid", "Hybrid"},
};

inline constexpr int lowestScore = 1;
inline constexpr int highestScore = 5;
inline constexpr int highestWeight = 5;
inline constexpr int usualWeight = 1;

/// What the room has moved on the scales.
struct QualityChoices {
    using Scores = std::array<std::array<std::uint8_t, approachTable.size()>, qualityTable.size()>;
    using Weights = std::array<std::uint8_t, qualityTable.size()>;

    Scores scores{}; ///< by quality, then approach; 0 where it is the program's own
    Weights weights = usualWeights();

    friend bool operator==(const QualityChoices&, const QualityChoices&) = default;

    [[nodiscard]] static constexpr Weights usualWeights()
    {
        Weights weights{};
        weights.fill(usualWeight);
        return weights;
    }
};

[[nodiscard]] constexpr const QualityInfo& info(Quality quality)
{
    return qualityTable[static_cast<std::size_t>(quality)];
}

[[nodiscard]] constexpr const ApproachInfo& info(Approach approach)
{
    return approachTable[static_cast<std::size_t>(approach)];
}

[[nodiscard]] constexpr std::optional<Quality> findQuality(std::string_view id)
{
    for (const QualityInfo& row : qualityTable)
        if (row.id == id)
            return row.quality;
    return std::nullopt;
}

[[nodiscard]] constexpr std::optional<Approach> findApproach(std::string_view id)
{
    for (const ApproachInfo& row : approachTable)
        if (row.id == id)
            return row.approach;
    return std::nullopt;
}

} // namespace breakeven
