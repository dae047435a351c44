// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity.h"

#include "core/analysis/figure_of.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/usual_range.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double tolerance = 1e-9; ///< of the figures' magnitude: what differs by less is the same

/// A row while the order is found.
struct Candidate {
    SensitivityRow row;
    double effect;    ///< |figure(high) − figure(low)|; infinite if exactly one exists, −1 if there is none
    double magnitude; ///< that differences are measured by
};

Range variedEnds(const Parameter& parameter, double value)
{
    if (value != 0)
        return {value - usualShare * std::abs(value), value + usualShare * std::abs(value)};
    const bool fromFloor = parameter.scale == Scale::LogFromZero;
    return {0, fromFloor ? 10 * parameter.logFloor : (parameter.slider.high - parameter.slider.low) / 10};
}

/// By what `end` is away from `value`, where an end that is away by the usual share is `byShare`.
VariedBy variedBy(const Scenario& scenario, const Parameter& parameter, double end, double byShare)
{
    const double value = scenario.parameters.*parameter.member;
    if (end == value)
        return VariedBy::Nothing;
    if (scenario.ranges.contains(parameter.id))
        return VariedBy::Range;
    if (value == 0)
        return VariedBy::Raised;
    const double share = std::abs(byShare - value);
    const double reach = std::abs(end - value);
    if (std::abs(reach - share) <= tolerance * share)
        return VariedBy::Share;
    return reach > share ? VariedBy::Whole : VariedBy::Limit;
}

Candidate candidate(const Parameter& parameter, Range ends, const FigureValue& low, const FigureValue& high)
{
    Candidate result{
        {&parameter, ends.low, ends.high, low.value, high.value, false}, -1, std::max(low.magnitude, high.magnitude)};
    if (low.value.has_value() != high.value.has_value())
        result.effect = HUGE_VAL;
    else if (low.value && std::abs(*high.value - *low.value) > tolerance * result.magnitude)
        result.effect = std::abs(*high.value - *low.value);
    result.row.hasEffect = result.effect > 0;
    return result;
}

bool isTie(const Candidate& a, const Candidate& b)
{
    return a.effect == b.effect || std::abs(a.effect - b.effect) <= tolerance * std::max(a.magnitude, b.magnitude);
}

/// The strongest first; ties in the table's order, in which the rows have come.
void sortByEffect(std::vector<Candidate>& candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.effect > b.effect; });
    // A tolerance is no order to sort by: neighbours that tie are put right among themselves.
    for (auto from = candidates.begin(); from != candidates.end();) {
        auto to = from + 1;
        while (to != candidates.end() && to->row.hasEffect == from->row.hasEffect && isTie(*(to - 1), *to))
            ++to;
        std::sort(from, to, [](const Candidate& a, const Candidate& b) { return a.row.parameter < b.row.parameter; });
        from = to;
    }
}

} // namespace

Range sensitivityEnds(const Scenario& scenario, const Parameter& parameter)
{
    const double value = scenario.parameters.*parameter.member;
    const auto given = scenario.ranges.find(parameter.id);
    Range ends = given != scenario.ranges.end() ? given->second : variedEnds(parameter, value);
    if (parameter.scale == Scale::Integer) {
        ends = {std::floor(ends.low), std::ceil(ends.high)};
        if (given == scenario.ranges.end())
            ends = {std::min(ends.low, value - 1), std::max(ends.high, value + 1)};
    }
    ends = {parameter.range.clamp(ends.low), parameter.range.clamp(ends.high)};
    // Without retraining is another way to run things, not a shorter interval.
    if (parameter.member == &Parameters::retrainInterval && value > 0)
        ends.low = std::max(ends.low, 1.0);
    return ends;
}

bool isVariedFromZero(const Scenario& scenario, const Parameter& parameter)
{
    return scenario.parameters.*parameter.member == 0 && !scenario.ranges.contains(parameter.id);
}

Sensitivity sensitivity(const Scenario& scenario, Option option, Figure figure)
{
    Scenario varied = scenario;
    std::vector<Candidate> candidates;
    candidates.reserve(parameterCount);
    for (const Parameter& parameter : parameterTable) {
        const Range ends = sensitivityEnds(scenario, parameter);
        double& value = varied.parameters.*parameter.member;
        value = ends.low;
        const FigureValue low = figureOf(varied, option, figure);
        value = ends.high;
        const FigureValue high = figureOf(varied, option, figure);
        value = scenario.parameters.*parameter.member;
        candidates.push_back(candidate(parameter, ends, low, high));
        SensitivityRow& row = candidates.back().row;
        row.fromZero = isVariedFromZero(scenario, parameter);
        const Range byShare = variedEnds(parameter, value);
        row.lowBy = variedBy(scenario, parameter, ends.low, byShare.low);
        row.highBy = variedBy(scenario, parameter, ends.high, byShare.high);
    }
    sortByEffect(candidates);

    Sensitivity result{option, figure, figureOf(scenario, option, figure).value, {}};
    result.rows.reserve(candidates.size());
    for (const Candidate& found : candidates)
        result.rows.push_back(found.row);
    return result;
}

} // namespace breakeven
