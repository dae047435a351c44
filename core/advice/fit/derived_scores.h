// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/latency_facts.h"
#include "core/analysis/evaluation.h"
#include "core/words/message.h"

namespace breakeven {

/// A score that figures decide, and why, in a sentence.
struct DerivedScore {
    double score;
    Message reason;
};

using DerivedScores = EnumMap<Approach, DerivedScore>;

/// The option that stands for an approach; `selfHosted` for those that host themselves.
[[nodiscard]] Option optionOf(Approach approach, Option selfHosted);

/// From 5 for the cheapest request down to 1 for the dearest, evenly in the logarithm of its cost at the scenario's
/// volume; 3 for all where they cost the same. Where the cheapest costs nothing, any cost is the dearest.
[[nodiscard]] DerivedScores costScores(const Evaluation& evaluation, Option selfHosted);

/// latencyScore() of the first token: at least what the throughput says on GPUs of one's own, the middle of what is
/// published at an API. The hybrid has the mean of its requests, of which the escalated wait for both models.
[[nodiscard]] DerivedScores latencyScores(const Scenario& scenario, const LatencyFacts& facts, Option selfHosted);

} // namespace breakeven
