// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/derived_scores.h"

#include "core/advice/fit/quality_text.h"
#include "core/inputs/row_labels.h"
#include "core/model/equality.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace breakeven {

namespace {

constexpr double middleScore = (lowestScore + highestScore) / 2.0;

/// A request's cost beside the cheapest of the five.
Message costReason(Option option, double cost, double cheapest, double dearest)
{
    const auto shown = Quantity::money(cost);
    const Label where = whereOf(option);
    if (difference(cheapest, dearest) == 0)
        return {"score.cost_is_the_same(cost, where)", shown, where};
    if (difference(cost, cheapest) == 0)
        return {"score.cost_is_least(cost, where)", shown, where};
    if (cheapest == 0)
        return {"score.cheapest_is_free(cost, where)", shown, where};
    const double ratio = cost / cheapest;
    constexpr double readable = 1.05; // below, the ratio would read as 1
    if (ratio < readable)
        return {"score.costs_a_little_more(cost, where)", shown, where};
    return {"score.costs_times(cost, where, ratio)", shown, where, Quantity::rounded(ratio, 2)};
}

double costScore(double cost, double cheapest, double dearest)
{
    if (difference(cheapest, dearest) == 0)
        return middleScore;
    if (cheapest == 0)
        return cost == 0 ? highestScore : lowestScore;
    const double share = std::clamp(std::log(cost / cheapest) / std::log(dearest / cheapest), 0.0, 1.0);
    return highestScore - (highestScore - lowestScore) * share;
}

double middle(const Range& range)
{
    return std::sqrt(range.low * range.high);
}

/// What a request waits for at one of the models, in milliseconds.
struct Wait {
    double firstToken;
    double answer;
};

Wait apiWait()
{
    return {middle(publishedFirstToken.api), middle(publishedShortAnswer.api)};
}

DerivedScore hybridLatency(const Scenario& scenario, const LatencyFacts& facts)
{
    const bool hosted = info(hostOf(scenario.choices, Option::Hybrid)).hosting == Hosting::Provider;
    const Wait api = apiWait();
    const Wait small = hosted ? api : Wait{facts.reading, facts.reading + facts.writing};
    const double routed = scenario.parameters.routedShare / 100;
    const double escalated = routed * scenario.parameters.escalationRate / 100;
    const double score = (routed - escalated) * latencyScore(small.firstToken) +
                         escalated * latencyScore(small.answer + api.firstToken) +
                         (1 - routed) * latencyScore(api.firstToken);
    if (hosted)
        return {score, {"score.hosted_hybrid_waits(escalated)", Quantity::percent(escalated)}};
    return {score,
            {"score.hybrid_waits(own, api, escalated)", Quantity::percent(routed - escalated),
             Quantity::percent(1 - routed), Quantity::percent(escalated)}};
}

/// Of a model on GPUs of our own.
Message ownLatency(double reading, bool startsCold)
{
    if (reading == 0)
        return startsCold ? Message{"score.nothing_to_read_but_cold_starts"} : Message{"score.nothing_to_read"};
    const auto time = Quantity::waitingTime(reading);
    return startsCold ? Message{"score.reading_and_cold_starts(time)", time} : Message{"score.reading(time)", time};
}

} // namespace

Option optionOf(Approach approach, Option selfHosted)
{
    return approach == Approach::SelfHosted ? selfHosted : info(approach).option;
}

DerivedScores costScores(const Evaluation& evaluation, Option selfHosted)
{
    const auto costs = EnumMap<Approach, double>::by(
        [&](Approach approach) { return evaluation.of(optionOf(approach, selfHosted)).costPerRequest; });
    const auto [cheapest, dearest] = std::minmax_element(costs.begin(), costs.end());
    return DerivedScores::by([&, cheapest = *cheapest, dearest = *dearest](Approach approach) {
        const double cost = costs[approach];
        return DerivedScore{costScore(cost, cheapest, dearest),
                            costReason(optionOf(approach, selfHosted), cost, cheapest, dearest)};
    });
}

DerivedScores latencyScores(const Scenario& scenario, const LatencyFacts& facts, Option selfHosted)
{
    const double api = latencyScore(apiWait().firstToken);
    const Message published = latencyText(publishedFirstToken.api);
    const DerivedScore atAnApi{api, {"score.published(time)", published}};
    const bool startsCold = info(selfHosted).hosting == Hosting::SharedGpus;
    return {{{Approach::GeneralApi, atAnApi},
             {Approach::MemoryApi, {api, {"score.published_and_recall(time)", published}}},
             {Approach::TunedApi, atAnApi},
             {Approach::SelfHosted, {latencyScore(facts.reading), ownLatency(facts.reading, startsCold)}},
             {Approach::Hybrid, hybridLatency(scenario, facts)}}};
}

} // namespace breakeven
