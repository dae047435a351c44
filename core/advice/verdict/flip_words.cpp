// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/flip_words.h"

#include "core/analysis/figure_of.h"
#include "core/inputs/format.h"
#include "core/inputs/scale.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

double currentValue(const Scenario& scenario, const FlipMark& mark)
{
    return mark.parameter->slider.clamp(scenario.parameters.*mark.parameter->member);
}

/// How many digits it takes to tell the mark from the current value.
int digitsNeeded(const Parameter& parameter, double value, double current)
{
    constexpr int most = 12;
    int digits = 3;
    while (digits < most && valueInWords(parameter, value, digits) == valueInWords(parameter, current, digits))
        ++digits;
    return digits;
}

/// "above $2.29 an hour"; a whole parameter has the other answer at the value itself: "from 6 replicas on".
std::string place(const Scenario& scenario, const FlipMark& mark, bool above, const std::string& value)
{
    if (mark.parameter->scale != Scale::Integer)
        return fmt::format("{} {}", above ? "above" : "below", value);
    // A retraining interval of 0 is the longest of all, not the shortest.
    const bool isNever = mark.value == 0 || currentValue(scenario, mark) == 0;
    if (isNever || (!above && mark.value == mark.parameter->range.low))
        return fmt::format("at {}", value);
    return above ? fmt::format("from {} on", value) : fmt::format("up to {}", value);
}

FlipLine flipLine(const Scenario& scenario, const FlipMark& mark, bool saves)
{
    const Parameter& parameter = *mark.parameter;
    const bool above = mark.cheaperBelow == saves;
    const int digits = digitsNeeded(parameter, mark.value, currentValue(scenario, mark));
    return {&parameter, mark.value,
            fmt::format("{} {}", parameter.label,
                        place(scenario, mark, above, valueAsLabel(parameter, mark.value, digits))),
            fmt::format("{} {} than {} {}", info(scenario.focus).name, saves ? "costs more" : "is cheaper",
                        info(scenario.baseline).inText,
                        place(scenario, mark, above, valueInWords(parameter, mark.value, digits)))};
}

double wayToFlip(const Scenario& scenario, const FlipMark& mark)
{
    const Parameter& parameter = *mark.parameter;
    return std::abs(sliderFraction(parameter, mark.value) - sliderFraction(parameter, currentValue(scenario, mark)));
}

} // namespace

std::vector<FlipLine> flipLines(const Scenario& scenario, const std::vector<FlipMark>& marks)
{
    const auto isEssential = [](const FlipMark& mark) { return mark.parameter->tier == Tier::Essential; };
    std::vector<FlipMark> ordered = marks;
    const auto rest = std::stable_partition(ordered.begin(), ordered.end(), isEssential);
    std::stable_sort(rest, ordered.end(), [&](const FlipMark& a, const FlipMark& b) {
        return wayToFlip(scenario, a) < wayToFlip(scenario, b);
    });

    const bool saves = figureOf(scenario, scenario.focus, Figure::MonthlySaving).value > 0;
    std::vector<FlipLine> lines;
    lines.reserve(ordered.size());
    for (const FlipMark& mark : ordered)
        lines.push_back(flipLine(scenario, mark, saves));
    return lines;
}

std::string bestShareInWords(const RoutingShare& best)
{
    return fmt::format("The hybrid is cheapest with {} routed: {} a month", percent(best.percent / 100),
                       money(best.total));
}

} // namespace breakeven
