// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/flip_words.h"

#include "core/analysis/figure_of.h"
#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/scale.h"
#include "core/words/english.h"

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
Message place(const Scenario& scenario, const FlipMark& mark, bool above, const Quantity& value)
{
    if (mark.parameter->scale != Scale::Integer)
        return above ? Message{"flip.above(value)", value} : Message{"flip.below(value)", value};
    // A retraining interval of 0 is the longest of all, not the shortest.
    const bool isNever = mark.value == 0 || currentValue(scenario, mark) == 0;
    if (isNever || (!above && mark.value == mark.parameter->range.low))
        return {"flip.at(value)", value};
    return above ? Message{"flip.from(value)", value} : Message{"flip.up_to(value)", value};
}

FlipLine flipLine(const Scenario& scenario, const FlipMark& mark, bool saves)
{
    const Parameter& parameter = *mark.parameter;
    const bool above = mark.cheaperBelow == saves;
    const int digits = digitsNeeded(parameter, mark.value, currentValue(scenario, mark));
    const Message labelled = place(scenario, mark, above, quantityAsLabel(parameter, mark.value, digits));
    const Message inWords = place(scenario, mark, above, quantityInWords(parameter, mark.value, digits));
    const Label focus = nameOf(scenario.focus);
    const Label baseline = inTextOf(scenario.baseline);
    return {&parameter, mark.value, Message{"flip.line(parameter, place)", labelOf(parameter), labelled},
            saves ? Message{"flip.costs_more(option, baseline, place)", focus, baseline, inWords}
                  : Message{"flip.is_cheaper(option, baseline, place)", focus, baseline, inWords}};
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

Message bestShareInWords(const RoutingShare& best)
{
    return {"flip.best_share(share, total)", Quantity::percent(best.percent / 100), Quantity::money(best.total)};
}

} // namespace breakeven
