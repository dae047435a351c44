// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <cstddef>
#include <string_view>

namespace breakeven {

/// What a room says to a question of the fit check.
enum class FitAnswer { Unsure, No, Yes };

/// A row of the table of answers.
struct FitAnswerInfo {
    FitAnswer answer;
    std::string_view id;   ///< JSON and command line
    std::string_view name; ///< label
};

inline constexpr EnumTable<&FitAnswerInfo::answer> answerTable{{
    FitAnswerInfo{FitAnswer::Unsure, "unsure", "Unsure"},
    FitAnswerInfo{FitAnswer::No, "no", "No"},
    FitAnswerInfo{FitAnswer::Yes, "yes", "Yes"},
}};
template <> inline constexpr const auto& tableOf<FitAnswer> = answerTable;

/// What the model can't know of a task. Whether the volume is high enough is no question: the model answers it.
enum class Question {
    NarrowTask,
    DefinedOutput,
    TolerableErrors,
    LabeledExamples,
    FewPatterns,
    StableSpecification,
    PrivateData,
    LatencyMatters,
    MixedTraffic,
    ChangingFacts
};

/// A row of the table of questions.
struct QuestionInfo {
    Question question;
    std::string_view id; ///< JSON and command line
    std::string_view text;
    std::string_view help; ///< what a yes means, in one sentence
};

inline constexpr EnumTable<&QuestionInfo::question> questionTable{{
    QuestionInfo{Question::NarrowTask, "narrow_task", "Is the task narrow?",
                 "Classification, extraction, routing or structured output: one job, always the same."},
    QuestionInfo{Question::DefinedOutput, "defined_output", "Is the output well defined?",
                 "Two people given the same input would write down the same answer."},
    QuestionInfo{Question::TolerableErrors, "tolerable_errors", "Can occasional errors be tolerated?",
                 "A wrong answer is caught later, or costs little."},
    QuestionInfo{Question::LabeledExamples, "labeled_examples", "Are there at least 500 labeled examples?",
                 "Inputs with the answers that you want, checked by people."},
    QuestionInfo{Question::FewPatterns, "few_patterns", "Are there fewer than 20 distinct patterns?",
                 "So few kinds of request that each can be shown to the model as a remembered example."},
    QuestionInfo{Question::StableSpecification, "stable_specification", "Will the specification stay for six months?",
                 "A model that is trained today still does what is asked then."},
    QuestionInfo{Question::PrivateData, "private_data", "Is there data that may not leave the house?",
                 "By law, by contract or by your own rules."},
    QuestionInfo{Question::LatencyMatters, "latency_matters", "Does latency matter?",
                 "Somebody, or another program, waits for the answer."},
    QuestionInfo{Question::MixedTraffic, "mixed_traffic", "Does the traffic mix narrow and broad requests?",
                 "Most requests are of one kind, and some need a general model."},
    QuestionInfo{Question::ChangingFacts, "changing_facts", "Do the facts change often?",
                 "Prices, stock or policies of this week decide what the right answer is."},
}};
template <> inline constexpr const auto& tableOf<Question> = questionTable;

inline constexpr std::size_t questionCount = questionTable.size();

} // namespace breakeven
