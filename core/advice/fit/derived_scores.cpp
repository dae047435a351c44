// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/derived_scores.h"

#include "core/advice/fit/quality_text.h"
#include "core/inputs/format.h"
#include "core/model/equality.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace breakeven {

namespace {

constexpr double middleScore = (lowestScore + highestScore) / 2.0;

/// A request's cost beside the cheapest of the five.
std::string costWords(double cost, double cheapest, double dearest)
{
    if (difference(cheapest, dearest) == 0)
        return "the same as every other way";
    if (difference(cost, cheapest) == 0)
        return "the cheapest way";
    if (cheapest == 0)
        return "and the cheapest way costs nothing";
    const double ratio = cost / cheapest;
    constexpr double readable = 1.05; // below, the ratio would read as 1
    return ratio < readable ? "a little more than the cheapest way"
                            : fmt::format("{} times the cheapest way", rounded(ratio, 2));
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
    const Wait small = hosted ? api : Wait{facts.firstToken, facts.answer};
    const double routed = scenario.parameters.routedShare / 100;
    const double escalated = routed * scenario.parameters.escalationRate / 100;
    const double score = (routed - escalated) * latencyScore(small.firstToken) +
                         escalated * latencyScore(small.answer + api.firstToken) +
                         (1 - routed) * latencyScore(api.firstToken);
    if (hosted)
        return {score, fmt::format("Every request waits for an API, and {} of them for two, one after the other.",
                                   percent(escalated))};
    return {score, fmt::format("{} of the requests wait as on our own GPUs, {} as at an API, and {} for one after the "
                               "other.",
                               percent(routed - escalated), percent(1 - routed), percent(escalated))};
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
        return DerivedScore{costScore(cost, cheapest, dearest), fmt::format("A request costs {} {}, {}.", money(cost),
                                                                            info(optionOf(approach, selfHosted)).where,
                                                                            costWords(cost, cheapest, dearest))};
    });
}

DerivedScores latencyScores(const Scenario& scenario, const LatencyFacts& facts, Option selfHosted)
{
    const double api = latencyScore(apiWait().firstToken);
    const std::string published = fmt::format("Published are {} to the first token of an API, a claim of which this "
                                              "is the middle",
                                              latencyText(publishedFirstToken.api));
    const std::string_view starts =
        info(selfHosted).hosting == Hosting::SharedGpus ? ", and cold starts come on top" : "";
    const DerivedScore own{
        latencyScore(facts.firstToken),
        facts.firstToken == 0
            ? fmt::format("Nothing has to be read before the first token{}.", starts)
            : fmt::format("The first token takes at least {} at this scenario's prefill throughput{}.",
                          latencyText(facts.firstToken), starts)};
    return {{{Approach::GeneralApi, {api, published + '.'}},
             {Approach::MemoryApi, {api, published + "; the recall of memories comes on top."}},
             {Approach::TunedApi, {api, published + '.'}},
             {Approach::SelfHosted, own},
             {Approach::Hybrid, hybridLatency(scenario, facts)}}};
}

} // namespace breakeven
