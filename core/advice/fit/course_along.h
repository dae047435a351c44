// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/fit_rules.h"
#include "core/inputs/parameter.h"

#include <optional>
#include <vector>

namespace breakeven {

/// The course as one input moves along its slider and all else stays; so does the spread of the draws, which no slider
/// is asked for. It is looked at in steps of the slider, and at both sides of each replica that is added within a step:
/// a course that differs between two steps only is found where the costs turn back at a replica.
class CourseAlong {
public:
    CourseAlong(const Evaluation& evaluation, const Parameter& parameter);

    struct Place {
        double fraction; ///< of the slider
        Course course;   ///< there
        double before;   ///< the fraction beside it that has the course of the start
    };
    /// The first place on the way from a fraction to an end of the slider, 0 or 1, at which the course is not `course`,
    /// which it is at the start; to 1e-11 of the slider. Not looked for where it would be farther than `farthest`.
    [[nodiscard]] std::optional<Place> change(double from, Course course, double end, double farthest) const;
    /// What holds there.
    [[nodiscard]] std::vector<FitFact> factsAt(double fraction) const;

private:
    using Replicas = EnumMap<Option, double>; ///< 0 for an option without a fleet

    /// The workspace with the input there.
    [[nodiscard]] const Scenario& scenarioAt(double fraction) const;
    [[nodiscard]] Course courseAt(double fraction) const;
    [[nodiscard]] Replicas replicasAt(double fraction) const;
    /// Both sides of each replica that is added or dropped on the way, the nearest to `inside` first.
    [[nodiscard]] std::vector<double> stepsBetween(double inside, const Replicas& first, double outside,
                                                   const Replicas& last) const;
    [[nodiscard]] Place closeIn(double inside, Course course, Place outside) const;

    const Evaluation& m_e;
    const Parameter& m_parameter;
    mutable Scenario m_workspace; ///< one for all places: to copy it costs as much as to evaluate it
};

} // namespace breakeven
