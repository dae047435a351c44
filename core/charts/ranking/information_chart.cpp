// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ranking/information_chart.h"

#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t mostWorthlessNamed = 3; ///< inputs that change no decision, by name in a sentence

Message inputInText(const Parameter& parameter)
{
    return {"information.input(parameter)", labelOf(parameter).withinSentence()};
}

Message markOf(double value)
{
    return value > 0 ? asMessage(Quantity::money(value)) : Message{"information.changes_nothing"};
}

InformationBar barOf(const InformationValue& known, const Quantity& horizon)
{
    const Message input = inputInText(*known.parameter);
    return {known.parameter, asMessage(labelOf(*known.parameter)), known.value, markOf(known.value),
            known.value > 0
                ? Message{"information.worth(input, value, horizon)", input, Quantity::fullMoney(known.value), horizon}
                : Message{"information.worth_nothing(input)", input}};
}

InformationBar everythingOf(const Decision& decision, const Quantity& horizon)
{
    const double value = decision.perfectInformation;
    if (decision.parameters.size() == 1 && value > 0) // of one input that is the same, but for the groups of draws
        return {nullptr,
                {"information.exactly"},
                value,
                markOf(value),
                {"information.worth_exactly(input, value, horizon)",
                 inputInText(*decision.parameters.front().parameter), Quantity::fullMoney(value), horizon}};
    return {nullptr,
            {"information.everything"},
            value,
            markOf(value),
            value > 0 ? Message{"information.worth_everything(value, horizon)", Quantity::fullMoney(value), horizon}
                      : Message{"information.nothing(option)", inTextOf(decision.best)}};
}

/// Inputs that change no decision, as "knowing … is worth nothing" has them.
Message othersInText(const std::vector<InformationValue>& worthless)
{
    if (worthless.size() > mostWorthlessNamed)
        return {"information.any_of(count)", Quantity::fullCount(worthless.size())};
    std::vector<Message> names;
    for (const InformationValue& known : worthless)
        names.push_back(inputInText(*known.parameter));
    return listedWithOr(names);
}

Message informationWords(const Decision& decision, const Quantity& horizon)
{
    const std::vector<InformationValue>& all = decision.parameters;
    if (decision.perfectInformation == 0)
        return {"information.nothing(option)", inTextOf(decision.best)};
    if (all.front().value == 0 && all.size() == 1)
        return {"information.worth_exactly(input, value, horizon)", inputInText(*all.front().parameter),
                Quantity::money(decision.perfectInformation), horizon};
    if (all.front().value == 0)
        return {"information.only_together(value, horizon)", Quantity::money(decision.perfectInformation), horizon};
    const auto worthless = std::ranges::find(all, 0.0, &InformationValue::value);
    const Message first = inputInText(*all.front().parameter);
    const auto value = Quantity::money(all.front().value);
    if (worthless == all.end())
        return {"information.worth(input, value, horizon)", first, value, horizon};
    return {"information.worth_and_nothing(input, value, horizon, others)", first, value, horizon,
            othersInText({worthless, all.end()})};
}

} // namespace

InformationChart informationChart(const Evaluation& e, const ViewRequest& request)
{
    return informationOf(e.scenario.ranges.empty() ? Decision{} : decision(e.scenario), request.allInputs);
}

InformationChart informationOf(const Decision& decision, bool all)
{
    InformationChart chart;
    chart.title = {"information.title"};
    if (decision.parameters.empty()) {
        chart.note = {"information.no_ranges"};
        return chart;
    }
    const auto horizon = Quantity::monthSpan(decision.months);
    const std::size_t ranged = decision.parameters.size();
    const std::size_t count = all ? ranged : std::min(ranged, mostInformationBars);
    chart.words = informationWords(decision, horizon);
    chart.choice = {"information.choice(option, cost, horizon)", inTextOf(decision.best),
                    Quantity::money(decision.expectedCost[decision.best]), horizon};
    chart.axisName = {"information.axis(currency, horizon)", shownCurrencyName, horizon};
    chart.best = decision.best;
    for (std::size_t i = 0; i < count; ++i)
        chart.bars.push_back(barOf(decision.parameters[i], horizon));
    if (count < ranged)
        chart.left = {"information.left(count)", Quantity::fullCount(ranged - count)};
    chart.everything = everythingOf(decision, horizon);
    if (decision.perfectInformation > 0)
        chart.axis.high = decision.perfectInformation;
    return chart;
}

Message informationName(const InformationChart& chart)
{
    return {"information.name(title)", chart.title};
}

Message informationInWords(const InformationChart& chart)
{
    if (!chart.note.empty())
        return chart.note;
    if (chart.everything.value == 0) // then the words say the choice
        return chart.words;
    if (chart.bars.front().value == 0) // then they say the ceiling
        return sentences(chart.words, chart.choice);
    const auto most = Quantity::money(chart.everything.value);
    const bool isOne = chart.bars.size() == 1 && chart.left.empty();
    return sentences(
        {chart.words,
         isOne ? Message{"information.ceiling_of_one(value)", most} : Message{"information.ceiling(value)", most},
         chart.choice});
}

} // namespace breakeven
