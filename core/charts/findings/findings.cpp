// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/findings/findings.h"

#include "core/advice/fit/quality_text.h"
#include "core/advice/verdict/flip_words.h"
#include "core/advice/verdict/task_alone.h"
#include "core/advice/verdict/verdict.h"
#include "core/advice/words/figure_text.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/charts/distribution.h"
#include "core/charts/map_chart.h"
#include "core/charts/portfolio/portfolio_chart.h"
#include "core/charts/qualitative_chart.h"
#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

using Sentences = std::vector<Message>;

void addUnlessEmpty(Sentences& sentences, Message sentence)
{
    if (!sentence.empty())
        sentences.push_back(std::move(sentence));
}

/// What is found of the scenario's own inputs says so where there are tasks besides.
Sentences ofTheInputs(const Scenario& scenario, Sentences found)
{
    found.front() = saidOfThatWorkload(scenario, std::move(found.front()));
    return found;
}

// Over time

Message whenCashIsBack(const Evaluation& e)
{
    const Payback& back = e.focus().overTime.payback;
    const auto horizon = Quantity::monthSpan(e.scenario.parameters.horizonMonths);
    if (back.months && back.firstMonths)
        return {"finding.cash_back_for_good(months, first)", Quantity::monthSpan(*back.months),
                Quantity::monthSpan(*back.firstMonths)};
    if (back.firstMonths)
        return {"finding.cash_lost(first, horizon)", Quantity::monthSpan(*back.firstMonths), horizon};
    if (back.months)
        return *back.months > 0 ? Message{"finding.cash_back(months)", Quantity::monthSpan(*back.months)}
                                : Message{"finding.cash_never_behind(option, baseline)", nameOf(e.scenario.focus),
                                          inTextOf(e.scenario.baseline)};
    const auto behind = Quantity::money(std::abs(e.focus().overTime.horizonSaving));
    const Label option = nameOf(e.scenario.focus);
    const Label baseline = inTextOf(e.scenario.baseline);
    if (difference(e.focus().overTime.upfront, e.baseline().overTime.upfront) > 0)
        return {"finding.cash_not_back(horizon, option, behind, baseline)", horizon, option, behind, baseline};
    return {"finding.cash_ends_behind(option, more, baseline, horizon)", option, behind, baseline, horizon};
}

// Breakdown

struct LargestPart {
    Message name;
    double share = 0;
};

LargestPart largestPart(const OptionResult& result)
{
    const auto* largest = std::ranges::max_element(
        costComponents, {}, [&](const CostComponent& part) { return result.monthly.*part.member; });
    return {asMessage(labelOf(*largest)), result.monthly.*largest->member / result.total};
}

// Map

Message valueAt(const Scenario& scenario, const Parameter& parameter)
{
    constexpr int digits = 3;
    const double value = scenario.parameters.*parameter.member;
    if (parameter.member == &Parameters::volume)
        return {"requests_a_month(count)", Quantity::compactCount(value)};
    return {"finding.value_at(parameter, value)", labelOf(parameter).withinSentence(),
            quantityAsLabel(parameter, value, digits)};
}

// Distribution

Message whereTheBreakEvenLies(const Spread& spread)
{
    const Percentiles at = spread.percentiles();
    if (!at.p10 || (!at.p90 && *at.p10 == volumeRange.low))
        return {"finding.break_even_never(never)", Quantity::percent(spread.never())};
    if (!at.p90)
        return {"finding.break_even_at_least(low, never)", figureText(Figure::SettledVolume, at.p10),
                Quantity::percent(spread.never())};
    if (*at.p90 == volumeRange.low)
        return {"finding.always_cheaper"};
    return {"finding.break_even_lies(low, high)", figureText(Figure::SettledVolume, at.p10),
            figureText(Figure::SettledVolume, at.p90)};
}

} // namespace

Sentences breakEvenFinding(const Evaluation& e, const ViewRequest& /*request*/)
{
    return ofTheInputs(e.scenario, verdict(e, Reader::OfAPage));
}

Sentences overTimeFinding(const Evaluation& e, const ViewRequest& /*request*/)
{
    const OverTime& time = e.focus().overTime;
    const auto horizon = Quantity::monthSpan(e.scenario.parameters.horizonMonths);
    Sentences found{whenCashIsBack(e)};
    if (const double more = difference(time.upfront, e.baseline().overTime.upfront); more > 0)
        found.push_back({"finding.paid_up_front(upfront)", Quantity::money(more)});
    if (!time.payback.months && !time.payback.firstMonths) // then the first sentence says what it comes to
        return ofTheInputs(e.scenario, std::move(found));
    const Label focus = inTextOf(e.scenario.focus);
    const Label baseline = inTextOf(e.scenario.baseline);
    const auto amount = Quantity::money(std::abs(time.horizonSaving));
    found.push_back(
        time.horizonSaving < 0
            ? Message{"finding.horizon_costs(horizon, option, more, baseline)", horizon, focus, amount, baseline}
            : Message{"finding.horizon_saves(horizon, option, saving, baseline)", horizon, focus, amount, baseline});
    return ofTheInputs(e.scenario, std::move(found));
}

Sentences breakdownFinding(const Evaluation& e, const ViewRequest& /*request*/)
{
    Sentences found;
    for (const Option option : {e.scenario.focus, e.scenario.baseline}) {
        const OptionResult& result = e.of(option);
        const Label name = nameOf(option);
        const auto total = Quantity::money(result.total);
        if (!(result.total > 0)) {
            found.push_back({"finding.costs_nothing(option)", name});
            continue;
        }
        const LargestPart part = largestPart(result);
        const auto share = Quantity::percent(part.share);
        found.push_back(found.empty() ? Message{"finding.largest_part(component, share, total, option)", part.name,
                                                share, total, inTextOf(option)}
                                      : Message{"finding.other_part(option, total, share, component)", name, total,
                                                share, part.name});
    }
    if (Message hidden = cheaperNotShown(e); !hidden.empty()) // before what a small picture has no room for
        found.insert(found.begin() + 1, std::move(hidden));
    addUnlessEmpty(found, upkeepAmongTasks(e));
    found.push_back(cheapestInWords(e));
    return ofTheInputs(e.scenario, std::move(found));
}

Sentences mapFinding(const Evaluation& e, const ViewRequest& /*request*/)
{
    const MapAxes axes = mapAxes(e.scenario);
    const Label option = nameOf(e.cheapest);
    const Message x = valueAt(e.scenario, *axes.x);
    const Message y = valueAt(e.scenario, *axes.y);
    Sentences found{e.showsAll() ? Message{"finding.map(option, x, y)", option, x, y}
                                 : Message{"finding.map_shown(option, x, y)", option, x, y}};
    addUnlessEmpty(found, cheaperNotShown(e));
    Sentences turns;
    for (const FlipLine& flip : flipLines(e.scenario, flipMarks(e.scenario)))
        if (flip.parameter == axes.x || flip.parameter == axes.y)
            turns.push_back({"claim.subject(option, figure)", labelOf(*flip.parameter), flip.sentence});
    if (!turns.empty())
        found.push_back({"finding.flips(flips)", listedWithSemicolons(turns)});
    return ofTheInputs(e.scenario, std::move(found));
}

Sentences distributionFinding(const Evaluation& e, const ViewRequest& request)
{
    if (Message missing = distributionLacks(e, request); !missing.empty())
        return {missing};
    return ofTheInputs(e.scenario, {{"finding.share_of_cases(option, share, baseline)", nameOf(e.scenario.focus),
                                     Quantity::percent(e.spread->cheaperProbability), inTextOf(e.scenario.baseline)},
                                    whereTheBreakEvenLies(e.spread->settledVolume)});
}

Sentences portfolioFinding(const Evaluation& e, const ViewRequest& request)
{
    if (Message missing = portfolioLacks(e, request); !missing.empty())
        return {missing};
    return portfolioSentences(e.scenario);
}

Sentences qualitiesFinding(const Evaluation& e, const ViewRequest& request)
{
    const Qualitative found = qualitativeChart(e, request);
    if (!found.isWeighted())
        return {{"finding.no_weights"}};
    Sentences first;
    Sentences others;
    for (const RankedApproach& ranked : found.order) {
        if (ranked.place == 1)
            first.push_back(asMessage(nameOf(ranked.approach)));
        else
            others.push_back(
                {"finding.approach_score(approach, score)", nameOf(ranked.approach), meanText(*ranked.score)});
    }
    const Message score = meanText(*found.order.front().score);
    const auto highest = Quantity::plain(highestScore);
    const Message weights =
        found.isEvenlyWeighted() ? Message{"finding.equal_weights"} : Message{"finding.these_weights"};
    Sentences finding{first.size() == 1 ? Message{"finding.first_place(approach, weights, score, highest)",
                                                  first.front(), weights, score, highest}
                                        : Message{"finding.first_places(approaches, weights, score, highest)",
                                                  listedWithAnd(first), weights, score, highest}};
    if (!others.empty())
        finding.push_back({"finding.then(inputs)", listedWithAnd(others)});
    return finding;
}

Message nothingMissing(const Evaluation& /*evaluation*/, const ViewRequest& /*request*/)
{
    return {};
}

Message distributionLacks(const Evaluation& e, const ViewRequest& /*request*/)
{
    return e.spread ? Message{} : Message{"spread.no_ranges"};
}

Message informationLacks(const Evaluation& e, const ViewRequest& /*request*/)
{
    return e.scenario.ranges.empty() ? Message{"information.no_ranges"} : Message{};
}

Message portfolioLacks(const Evaluation& e, const ViewRequest& /*request*/)
{
    return e.scenario.tasks.empty() ? Message{"portfolio_chart.no_tasks"} : Message{};
}

Message comparisonLacks(const Evaluation& e, const ViewRequest& request)
{
    return e.scenario.pin || !request.others.empty() ? Message{} : Message{"compare.alone"};
}

} // namespace breakeven
