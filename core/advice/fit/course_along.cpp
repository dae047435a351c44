// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/course_along.h"

#include "core/inputs/scale.h"
#include "core/model/cost_model.h"
#include "core/scenario/edits.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int scanSteps = 128;   ///< of a slider
constexpr int closingSteps = 30; ///< halvings of such a step
constexpr double mostSteps = 8;  ///< of a fleet's, within one of the slider's, that are looked at one by one

} // namespace

CourseAlong::CourseAlong(const Evaluation& evaluation, const Parameter& parameter)
    : m_e(evaluation), m_parameter(parameter), m_workspace(withoutRanges(evaluation.scenario))
{
}

const Scenario& CourseAlong::scenarioAt(double fraction) const
{
    m_workspace.parameters.*m_parameter.member = exactAtFraction(m_parameter, fraction);
    return m_workspace;
}

std::vector<FitFact> CourseAlong::factsAt(double fraction) const
{
    Evaluation there = evaluate(scenarioAt(fraction));
    there.spread = m_e.spread;
    return fitFacts(there);
}

Course CourseAlong::courseAt(double fraction) const
{
    return fittingCourse(factsAt(fraction));
}

CourseAlong::Replicas CourseAlong::replicasAt(double fraction) const
{
    const Scenario& scenario = scenarioAt(fraction);
    return Replicas::by([&](Option option) {
        const OptionCosts costs = optionCosts(scenario, option);
        return costs.billing == GpuBilling::AlwaysOn ? costs.fleet.replicas(scenario.parameters.volume) : 0;
    });
}

std::vector<double> CourseAlong::stepsBetween(double inside, const Replicas& first, double outside,
                                              const Replicas& last) const
{
    std::vector<double> sides;
    for (const Option option : enumerators<Option>) {
        const double count = std::abs(last[option] - first[option]);
        if (count > mostSteps)
            continue;
        for (double passed = 1; passed <= count; ++passed) {
            double before = inside;
            double after = outside;
            for (int step = 0; step < closingSteps; ++step) {
                const double middle = (before + after) / 2;
                const bool isPast = std::abs(replicasAt(middle)[option] - first[option]) >= passed;
                (isPast ? after : before) = middle;
            }
            sides.push_back(before);
            sides.push_back(after);
        }
    }
    std::ranges::sort(sides, {}, [inside](double side) { return std::abs(side - inside); });
    return sides;
}

std::optional<CourseAlong::Place> CourseAlong::change(double from, Course course, double end, double farthest) const
{
    const double step = end > from ? 1.0 / scanSteps : -1.0 / scanSteps;
    Replicas first = replicasAt(from);
    for (double inside = from; inside != end && std::abs(inside - from) < farthest;) {
        const double next = inside + step;
        const double outside = step > 0 ? std::min(next, end) : std::max(next, end);
        const Replicas last = replicasAt(outside);
        std::vector<double> places = stepsBetween(inside, first, outside, last);
        places.push_back(outside);
        first = last;
        for (const double place : places) {
            if (const Course there = courseAt(place); there != course)
                return closeIn(inside, course, {place, there, inside});
            inside = place;
        }
    }
    return std::nullopt;
}

CourseAlong::Place CourseAlong::closeIn(double inside, Course course, Place outside) const
{
    for (int step = 0; step < closingSteps; ++step) {
        const double middle = (inside + outside.fraction) / 2;
        if (const Course there = courseAt(middle); there == course)
            inside = middle;
        else
            outside = {middle, there, inside};
    }
    outside.before = inside;
    return outside;
}

} // namespace breakeven
