// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/flip_words.h"

#include "core/advice/words/turn.h"
#include "core/analysis/figure_of.h"
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

FlipLine flipLine(const Scenario& scenario, const FlipMark& mark, bool saves)
{
    const Turn turn{
        mark.parameter,   currentValue(scenario, mark), mark.cheaperBelow == saves, mark.value, mark.back, saves,
        moneyOf(scenario)};
    const Label focus = nameOf(scenario.focus);
    const Label baseline = inTextOf(scenario.baseline);
    const Message place = turnInWords(turn);
    return {mark.parameter, mark.value, labeledTurn(turn),
            saves ? Message{"flip.costs_more(option, baseline, place)", focus, baseline, place}
                  : Message{"flip.is_cheaper(option, baseline, place)", focus, baseline, place}};
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
