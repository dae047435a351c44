// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/latency_facts.h"
#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <array>
#include <optional>

namespace breakeven {

/// How well an approach does in a quality, from lowestScore to highestScore.
struct QualityScore {
    double own = lowestScore;     ///< the program's
    double inForce = lowestScore; ///< the one that the room has moved it to, or the program's
    bool moved = false;
    Message reason; ///< of the program's own, a sentence
};

/// An approach in the weighted order.
struct RankedApproach {
    Approach approach = Approach::GeneralApi;
    std::optional<double> score; ///< weighted mean of the scores in force; absent where no quality has a weight
    int place = 1;               ///< those whose scores are shown as the same share one
};

/// The approaches compared on what costs alone do not say.
struct Qualitative {
    using Scores = EnumMap<Quality, EnumMap<Approach, QualityScore>>;

    Option selfHosted = Option::RentedGpu; ///< stands for all ways to self-host
    Scores scores;
    QualityChoices::Weights weights{};
    std::array<RankedApproach, approachTable.size()> order; ///< best first; ties keep the table's order
    LatencyFacts latency;

    [[nodiscard]] const QualityScore& of(Quality quality, Approach approach) const { return scores[quality][approach]; }
    /// Whether some quality counts. Where none does, no approach is better than another.
    [[nodiscard]] bool isWeighted() const { return order.front().score.has_value(); }
    /// Whether all qualities count alike.
    [[nodiscard]] bool isEvenlyWeighted() const;
    [[nodiscard]] bool hasMoved() const;
    /// Whether a score is moved or a weight is not the usual one.
    [[nodiscard]] bool isChanged() const { return hasMoved() || weights != QualityChoices::usualWeights(); }
};

/// Cost per request and latency come from the model, the other scores from the table of judgments. Self-hosted is the
/// focus if it is a way to self-host, else the cheapest of those that are shown, else the cheapest of all.
[[nodiscard]] Qualitative qualitative(const Evaluation& evaluation);

/// The sentences of all judgments in that table.
[[nodiscard]] std::vector<Label> judgmentLabels();

} // namespace breakeven
