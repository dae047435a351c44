// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/naive_answer.h"
#include "core/analysis/shared_evaluation.h"
#include "core/words/message.h"

#include <cstddef>
#include <vector>

namespace breakeven {

inline constexpr std::size_t mostCompared = 4;

/// One of up to mostCompared scenarios that stand side by side.
struct ComparedScenario {
    enum class Kind { Now, Pinned, Opened };
    Kind kind = Kind::Now;
    Message name; ///< of its column and curves, in one line; no two are the same
    SharedEvaluation evaluation;
};

/// What is to be compared: the pinned state if there is one, what the sliders say now, then the opened scenarios, as
/// far as there is room.
[[nodiscard]] std::vector<ComparedScenario> comparedScenarios(const SharedEvaluation& now,
                                                              const std::vector<SharedEvaluation>& opened);

/// Both answers side by side: "Naive", and "With all costs" as what is now.
[[nodiscard]] std::vector<ComparedScenario> comparedAnswers(const NaiveAnswer& answer, const SharedEvaluation& ours);

/// A row of the table: one value a scenario, in words for people.
struct ComparisonRow {
    Message label;
    std::vector<Message> values;
    Message difference; ///< of two scenarios, the second less the first: "+$346", "same"; empty where there is none
};

/// Scenarios side by side.
struct Comparison {
    std::vector<Message> names; ///< of the columns
    Message subject;            ///< what the figures are of: "Rented GPU against the frontier API"
    std::vector<ComparisonRow> figures;
    std::vector<ComparisonRow> inputs; ///< those that differ: parameters, choices, focus and baseline

    [[nodiscard]] bool hasDifference() const { return names.size() == 2; }
};

[[nodiscard]] Comparison comparison(const std::vector<ComparedScenario>& scenarios);

} // namespace breakeven
