// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/qualitative.h"

#include "core/advice/fit/derived_scores.h"
#include "core/advice/fit/quality_judgments.h"
#include "core/advice/fit/quality_text.h"
#include "core/model/cheapest_option.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace breakeven {

namespace {

Option selfHostedToJudge(const Evaluation& evaluation)
{
    const Scenario& scenario = evaluation.scenario;
    if (selfHostedOptions.contains(scenario.focus))
        return scenario.focus;
    const OptionSet visible = visibleOptions(scenario);
    const OptionSet among =
        OptionSet::where([&](Option option) { return selfHostedOptions.contains(option) && visible.contains(option); });
    return cheapestOption(evaluation.model, among.empty() ? selfHostedOptions : among, scenario.parameters.volume);
}

void putOwn(Qualitative& result, Quality quality, const DerivedScores& derived)
{
    for (const Approach approach : enumerators<Approach>) {
        QualityScore& score = result.scores[quality][approach];
        score.own = derived[approach].score;
        score.reason = derived[approach].reason;
    }
}

/// The judgment's column in the table's row.
std::string_view columnOf(const ApproachInfo& row, bool hostedHybrid)
{
    return row.approach == Approach::Hybrid && hostedHybrid ? "hosted_hybrid" : row.id;
}

Label labelOf(const JudgedQuality& judged, Approach approach, bool hostedHybrid)
{
    return {"judgment", info(judged.quality).id, columnOf(info(approach), hostedHybrid),
            judgmentOf(judged, approach, hostedHybrid).reason};
}

void putJudgments(Qualitative& result, bool hostedHybrid)
{
    for (const JudgedQuality& judged : judgedQualities)
        for (const Approach approach : enumerators<Approach>) {
            const Judgment& judgment = judgmentOf(judged, approach, hostedHybrid);
            QualityScore& score = result.scores[judged.quality][approach];
            score.own = judgment.score;
            score.reason = asMessage(labelOf(judged, approach, hostedHybrid));
        }
}

void move(Qualitative& result, const QualityChoices::Scores& moved)
{
    for (const Quality quality : enumerators<Quality>)
        for (const Approach approach : enumerators<Approach>) {
            QualityScore& score = result.scores[quality][approach];
            score.moved = moved[quality][approach] != 0;
            score.inForce = score.moved ? moved[quality][approach] : score.own;
        }
}

/// Rounded so that sums that are equal on paper are equal.
double weightedMean(const Qualitative& result, Approach approach, int weights)
{
    constexpr double steps = 1e9;
    double sum = 0;
    for (const Quality quality : enumerators<Quality>)
        sum += result.weights[quality] * result.scores[quality][approach].inForce;
    return std::round(sum / weights * steps) / steps;
}

void rank(Qualitative& result)
{
    const int weights = std::accumulate(result.weights.begin(), result.weights.end(), 0);
    for (std::size_t i = 0; i < result.order.size(); ++i) {
        RankedApproach& ranked = result.order[i];
        ranked.approach = enumerators<Approach>[i];
        if (weights > 0)
            ranked.score = weightedMean(result, ranked.approach, weights);
    }
    std::stable_sort(result.order.begin(), result.order.end(),
                     [](const RankedApproach& a, const RankedApproach& b) { return a.score > b.score; });
    const auto shown = [](const RankedApproach& ranked) {
        return ranked.score ? std::optional(shownMean(*ranked.score)) : std::nullopt;
    };
    for (std::size_t i = 1; i < result.order.size(); ++i)
        result.order[i].place =
            shown(result.order[i]) == shown(result.order[i - 1]) ? result.order[i - 1].place : static_cast<int>(i) + 1;
}

} // namespace

bool Qualitative::isEvenlyWeighted() const
{
    return isWeighted() && std::ranges::all_of(weights, [&](const auto& weight) { return weight == *weights.begin(); });
}

bool Qualitative::hasMoved() const
{
    return std::any_of(scores.begin(), scores.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const QualityScore& score) { return score.moved; });
    });
}

std::vector<Label> judgmentLabels()
{
    std::vector<Label> labels;
    for (const JudgedQuality& judged : judgedQualities)
        for (const Approach approach : enumerators<Approach>)
            for (const bool hostedHybrid : {false, true})
                labels.push_back(labelOf(judged, approach, hostedHybrid));
    return labels;
}

Qualitative qualitative(const Evaluation& evaluation)
{
    const Scenario& scenario = evaluation.scenario;
    Qualitative result;
    result.selfHosted = selfHostedToJudge(evaluation);
    result.latency = latencyFacts(scenario.parameters);
    putOwn(result, Quality::Cost, costScores(evaluation, result.selfHosted));
    putOwn(result, Quality::Latency, latencyScores(scenario, result.latency, result.selfHosted));
    putJudgments(result, info(hostOf(scenario.choices, Option::Hybrid)).hosting == Hosting::Provider);
    move(result, scenario.advice.qualities.scores);
    result.weights = scenario.advice.qualities.weights;
    rank(result);
    return result;
}

} // namespace breakeven
