// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter_table.h"
#include "core/scenario/scenario.h"
#include "core/words/label.h"
#include "core/words/message.h"

#include <array>
#include <string_view>
#include <vector>

namespace breakeven {

/// A question that somebody with own numbers is asked first. Its answer is an input, whose default stands for who does
/// not know.
struct FirstQuestion {
    double Parameters::*input;
    std::string_view question;
    std::string_view where; ///< the answer is found

    [[nodiscard]] const Parameter& parameter() const { return rowOf(input); }
};

inline constexpr std::array firstQuestions{
    FirstQuestion{&Parameters::volume, "How many requests are there a month?",
                  "The usage page of your provider's console, or the lines of your log."},
    FirstQuestion{&Parameters::inputTokens, "How many tokens go in with one?",
                  "The usage page: input tokens divided by requests. A word is about 1.3 tokens."},
    FirstQuestion{&Parameters::outputTokens, "How many tokens come out?",
                  "The usage page: output tokens divided by requests."},
    FirstQuestion{&Parameters::apiInputPrice, "What do a million tokens in cost you?",
                  "Your provider's price list, or your contract. Inputs can be filled from the catalog later."},
    FirstQuestion{&Parameters::apiOutputPrice, "And a million tokens out?", "The same list: output is usually dearer."},
};

[[nodiscard]] constexpr Label questionLabel(const FirstQuestion& row)
{
    return {"first_question", rowOf(row.input).id, "question", row.question};
}

[[nodiscard]] constexpr Label whereLabel(const FirstQuestion& row)
{
    return {"first_question", rowOf(row.input).id, "where", row.where};
}

/// A new scenario with these answers, each a value of a parameter that it accepts, which is called so in a language's
/// words; all else is at its default.
[[nodiscard]] Scenario scenarioOfAnswers(const std::vector<ParameterValue>& answers, const Catalog& catalog = english);

} // namespace breakeven
