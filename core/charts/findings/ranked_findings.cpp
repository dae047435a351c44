// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/findings/findings.h"

#include "core/advice/verdict/task_alone.h"
#include "core/advice/words/figure_text.h"
#include "core/advice/words/told_apart.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/uncertainty/information.h"
#include "core/charts/comparison.h"
#include "core/charts/ranking/tornado.h"
#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

using Sentences = std::vector<Message>;

constexpr std::size_t namedNext = 2; ///< inputs that are named after the first

// Sensitivity

Quantity changeOf(Figure figure, double change)
{
    switch (info(figure).unit) {
    case FigureUnit::Money: return Quantity::money(change);
    case FigureUnit::Requests: return Quantity::compactCount(change);
    case FigureUnit::Months: break;
    }
    return Quantity::monthSpan(change);
}

/// The share of the value by which it is moved to both sides; absent if the sides differ.
std::optional<double> shareToBothSides(const SensitivityRow& row, double value)
{
    constexpr double tolerance = 1e-9;
    const double up = row.high / value - 1;
    const double down = 1 - row.low / value;
    return value > 0 && up > 0 && std::abs(up - down) < tolerance ? std::optional(up) : std::nullopt;
}

/// Of all inputs, or where another one matters more that is zero, of those above that.
Message whatMattersMost(const Scenario& scenario, const SensitivityRow& row, Figure of, bool ofAll)
{
    constexpr int digits = 3;
    const Parameter& parameter = *row.parameter;
    const Label input = labelOf(parameter).withinSentence();
    const Label figure = nameOf(of).withinSentence();
    const Quantity low = quantityInWords(parameter, row.low, digits);
    const Quantity high = quantityInWords(parameter, row.high, digits);
    if (!row.figureLow || !row.figureHigh) {
        const Message atLow = figureInWords(of, row.figureLow);
        const Message atHigh = figureInWords(of, row.figureHigh);
        return ofAll ? Message{"finding.matters_most_ends(input, figure, low, figure_low, high, figure_high)",
                               input,
                               figure,
                               low,
                               atLow,
                               high,
                               atHigh}
                     : Message{"finding.most_above_zero_ends(input, figure, low, figure_low, high, figure_high)",
                               input,
                               figure,
                               low,
                               atLow,
                               high,
                               atHigh};
    }
    const Quantity change = changeOf(of, std::abs(*row.figureHigh - *row.figureLow));
    if (const auto share = shareToBothSides(row, scenario.parameters.*parameter.member))
        return ofAll ? Message{"finding.matters_most(input, share, figure, change)", input, Quantity::percent(*share),
                               figure, change}
                     : Message{"finding.most_above_zero(input, share, figure, change)", input,
                               Quantity::percent(*share), figure, change};
    return ofAll ? Message{"finding.matters_most_between(input, low, high, figure, change)",
                           input,
                           low,
                           high,
                           figure,
                           change}
                 : Message{"finding.most_above_zero_between(input, low, high, figure, change)",
                           input,
                           low,
                           high,
                           figure,
                           change};
}

/// How far an input that is zero is moved says little of it.
bool isFromZero(const Scenario& scenario, const SensitivityRow& row)
{
    return scenario.parameters.*row.parameter->member == 0 && !scenario.ranges.contains(row.parameter->id);
}

Message whatAZeroWouldDo(const SensitivityRow& row, Figure of)
{
    constexpr int digits = 3;
    const Label input = labelOf(*row.parameter);
    const Label figure = nameOf(of).withinSentence();
    const Quantity high = quantityInWords(*row.parameter, row.high, digits);
    if (!row.figureLow || !row.figureHigh)
        return {"finding.zero_input_end(input, high, figure, value)", input, high, figure,
                figureInWords(of, row.figureHigh)};
    return {"finding.zero_input(input, high, figure, change)", input, high, figure,
            changeOf(of, std::abs(*row.figureHigh - *row.figureLow))};
}

Message figureNow(const Sensitivity& found)
{
    const Label figure = nameOf(found.figure).withinSentence();
    const Label option = inTextOf(found.option);
    return found.value ? Message{"finding.figure_of(figure, option, value)", figure, option,
                                 figureInWords(found.figure, found.value)}
                       : Message{"finding.no_figure_of(figure, option)", figure, option};
}

// What to find out

Message whatToFindOut(const Decision& decision)
{
    const auto horizon = Quantity::monthSpan(decision.months);
    if (decision.perfectInformation == 0)
        return {"finding.find_out_nothing(option)", inTextOf(decision.best)};
    const InformationValue& first = decision.parameters.front();
    const bool isOnly = decision.parameters.size() == 1;
    if (first.value == 0 && !isOnly)
        return {"finding.find_out_together(value, horizon)", Quantity::money(decision.perfectInformation), horizon};
    return {"finding.find_out(input, value, horizon)", labelOf(*first.parameter).withinSentence(),
            Quantity::money(first.value == 0 ? decision.perfectInformation : first.value), horizon};
}

// Comparison

/// As a sentence speaks of it: its column's heading may be no name.
Message inSentence(const ComparedScenario& compared)
{
    if (compared.name == Message{"compare.now"})
        return {"finding.scenario_now"};
    return compared.name == Message{"compare.pinned"} ? Message{"finding.scenario_pinned"} : compared.name;
}

Message whichSavesMost(const std::vector<ComparedScenario>& scenarios)
{
    const auto saving = [](const ComparedScenario& each) { return each.evaluation->monthlySaving(); };
    const auto [least, most] = std::ranges::minmax_element(scenarios, {}, saving);
    const double best = saving(*most);
    const auto amount = Quantity::money(std::abs(best));
    if (difference(best, saving(*least)) == 0) {
        if (best == 0)
            return {"finding.compare_nothing"};
        return best > 0 ? Message{"finding.compare_same(saving)", amount}
                        : Message{"finding.compare_lose_the_same(more)", amount};
    }
    return best < 0 ? Message{"finding.compare_loses(scenario, more)", inSentence(*most), amount}
                    : Message{"finding.compare_saves(scenario, saving)", inSentence(*most), amount};
}

} // namespace

/// Of the inputs that are not zero, which are moved by a share of their value, and of those that have a range; then the
/// one that is zero and would move more, if there is one.
Sentences sensitivityFinding(const Evaluation& e, const ViewRequest& /*request*/)
{
    const Sensitivity found = sensitivity(e.scenario, e.scenario.focus, e.scenario.analysis.figure);
    std::vector<const SensitivityRow*> moving;
    const SensitivityRow* zero = nullptr;
    for (const SensitivityRow& row : found.rows)
        if (row.hasEffect && !isFromZero(e.scenario, row))
            moving.push_back(&row);
        else if (row.hasEffect && moving.empty() && zero == nullptr)
            zero = &row;
    Sentences sentences;
    if (moving.empty())
        sentences.push_back(
            {"finding.nothing_moves(figure, option)", nameOf(found.figure).withinSentence(), inTextOf(found.option)});
    else
        sentences.push_back(whatMattersMost(e.scenario, *moving.front(), found.figure, zero == nullptr));
    Sentences next;
    for (std::size_t i = 1; i < moving.size() && next.size() < namedNext; ++i)
        next.push_back(asMessage(labelOf(*moving[i]->parameter).withinSentence()));
    if (!next.empty())
        sentences.push_back({"finding.then(inputs)", listedWithAnd(next)});
    if (zero != nullptr)
        sentences.push_back(whatAZeroWouldDo(*zero, found.figure));
    sentences.push_back(figureNow(found));
    sentences.front() = saidOfThatWorkload(e.scenario, std::move(sentences.front()));
    return sentences;
}

/// The picture itself says the rest.
Sentences informationFinding(const Evaluation& e, const ViewRequest& request)
{
    if (Message missing = informationLacks(e, request); !missing.empty())
        return {missing};
    return {saidOfThatWorkload(e.scenario, whatToFindOut(decision(e.scenario)))};
}

Sentences comparisonFinding(const Evaluation& e, const ViewRequest& request)
{
    if (Message missing = comparisonLacks(e, request); !missing.empty())
        return {missing};
    const std::vector<ComparedScenario> scenarios = comparedScenarios(SharedEvaluation::borrowed(e), request.others);
    Sentences savings;
    for (const ComparedScenario& each : scenarios)
        savings.push_back(
            {"finding.compare_saving(scenario, saving)", each.name, Quantity::money(each.evaluation->monthlySaving())});
    const bool oneSubject = std::ranges::all_of(scenarios, [&](const ComparedScenario& each) {
        const Scenario& other = each.evaluation->scenario;
        return other.focus == e.scenario.focus && other.baseline == e.scenario.baseline;
    });
    const Message all = listed(savings);
    return {whichSavesMost(scenarios),
            oneSubject ? Message{"finding.compare_savings(subject, savings)", comparison(scenarios).subject, all}
                       : Message{"finding.compare_savings_each(savings)", all}};
}

} // namespace breakeven
