// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/fit_rules.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// Something that would lead to another course.
struct FitChange {
    std::optional<Question> question;     ///< whose other answer it is
    const Parameter* parameter = nullptr; ///< or whose other value
    double value = 0;                     ///< of that parameter, the nearest on its slider that does it
    Message condition;                    ///< "“Is the task narrow?” answered with no", "GPU rate above $2.29/hour"
    Course course;                        ///< that it leads to
    /// Of the parameter, where farther on that way the course is yet another one, or the present one again; absent
    /// where it holds up to the slider's end.
    std::optional<double> back = {};
    /// What happens at that value, where the focus' break-even does not: "hybrid is no longer the cheapest". Else
    /// empty.
    Message cause = {};
};

/// What the answers and the model's figures together advise.
struct FitCheck {
    Course course = Course::StayWithApi;
    Message standing; ///< that no question is answered yet, which comes before all else; else empty
    /// The strongest three, the strongest first; what the course's own option saves is among them.
    std::vector<Message> reasons;
    /// As many at most. What saves more than the course's own option is among them, the largest saving before smaller
    /// ones; questions that are still open speak against any course.
    std::vector<Message> against;
    int open = 0; ///< questions that have neither a yes nor a no
};

/// The course with the most points of all facts (fit_rules.h); ties go to the first in the table. A reason's strength
/// is how many points more it gives that course than the others on average. Does not depend on any order.
[[nodiscard]] FitCheck fitCheck(const Evaluation& evaluation);

/// Which option costs less than all others, if it is none of the course's: "By cost alone it would be …". Else empty.
[[nodiscard]] Message cheaperThanAdvised(const Evaluation& evaluation, Course course);

/// What would lead to another course: a yes or a no to a question, in the table's order, then for each essential input
/// the nearest place on its slider, the nearest first (course_along.h). Takes milliseconds: for when the inputs have
/// come to rest.
[[nodiscard]] std::vector<FitChange> fitChanges(const Evaluation& evaluation);

/// "GPU rate above $2.15/hour, where hybrid is no longer the cheapest"; without a cause the condition alone.
[[nodiscard]] Message conditionInWords(const FitChange& change);
/// "GPU rate above $2.29/hour: stay with the API".
[[nodiscard]] Message changeInWords(const FitChange& change);

} // namespace breakeven
