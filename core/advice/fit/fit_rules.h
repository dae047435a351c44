// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/inputs/enum_table.h"
#include "core/words/label.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven {

/// What a fit check can come to.
enum class Course { StayWithApi, SmallModelWithMemory, HostedFineTuning, PilotSelfHosted, Migrate, Hybrid };

/// A row of the table of courses.
struct CourseInfo {
    Course course;
    std::string_view id;   ///< JSON
    std::string_view name; ///< what to do: "Pilot a self-hosted model"
    std::string_view text; ///< what that means, in a sentence
};

inline constexpr EnumTable<&CourseInfo::course> courseTable{{
    CourseInfo{
        Course::StayWithApi, "stay_with_api", "Stay with the API",
        "Keep the large model, per token or on reserved capacity, measure the traffic, and ask again when volume or "
        "task have changed."},
    CourseInfo{Course::SmallModelWithMemory, "small_model_with_memory", "Use a small model with memory",
               "Let a small hosted model recall examples into its prompt; nothing has to be trained."},
    CourseInfo{Course::HostedFineTuning, "hosted_fine_tuning", "Use hosted fine-tuning",
               "Let a provider train and serve a small model, and pay per token as before."},
    CourseInfo{
        Course::PilotSelfHosted, "pilot_self_hosted", "Pilot a self-hosted model",
        "Train a small model, serve a part of the traffic with it, and compare before anything is switched off."},
    CourseInfo{Course::Migrate, "migrate", "Migrate", "Move the task to your own fine-tuned model."},
    CourseInfo{Course::Hybrid, "hybrid", "Use a hybrid",
               "Let a router send what is narrow to a small model, and the rest to the frontier API."},
}};
template <> inline constexpr const auto& tableOf<Course> = courseTable;

[[nodiscard]] constexpr Label nameOf(Course course)
{
    return {"course", info(course).id, "name", info(course).name};
}

/// How much something speaks for each course (above 0) or against it.
using Points = EnumMap<Course, int>;

/// The points of a course that something rules out.
inline constexpr int ruledOut = -100;

/// The share of the baseline's accuracy from which on a model is viable: a rule of thumb.
inline constexpr double viableAccuracy = 0.9;

/// Whether an accuracy is, against the baseline's. Both are shares; equal to the last digits counts as viable.
[[nodiscard]] bool isViable(double ours, double theirs);

/// The two as people read them, with as many digits as it takes for them to say the same.
[[nodiscard]] std::pair<Message, Message> viabilityShares(double ours, double theirs);

/// Something that holds, and what it speaks for.
struct FitFact {
    std::string id; ///< of the rule: "narrow_task=yes", "self_hosting_saves"
    Message sentence;
    const Points* points;               ///< a rule's, which are constants of the program
    Message begins = {};                ///< where it begins to hold: "hybrid becomes the cheapest"; empty for answers
    Message ends = {};                  ///< where it ceases to; empty where another fact begins to hold there
    std::optional<Option> subject = {}; ///< what it says is cheaper or dearer than the baseline
    double saving = 0;                  ///< of the subject, in US dollars a month; 0 if it costs as much or more
};

/// The sentences of all answers that are facts.
[[nodiscard]] std::vector<Label> fitRuleLabels();

/// All that holds of a scenario: what was answered, in the table's order, then what the model says. Of what costs least
/// it names an option that is shown; but where one should stay with the API for that, and an option that is not shown
/// is the cheapest of all, that one.
[[nodiscard]] std::vector<FitFact> fitFacts(const Evaluation& evaluation);

/// The course with the most points of all facts; ties go to the first in the table.
[[nodiscard]] Course fittingCourse(const std::vector<FitFact>& facts);

/// The approach that a course takes.
[[nodiscard]] Approach approachOf(Course course);

/// The option that stands for hosting it oneself: the focus if it is one of the three, else the cheapest of them at the
/// volume among those that are shown, or among all three if none is.
[[nodiscard]] Option selfHostedOption(const Evaluation& evaluation);

} // namespace breakeven
