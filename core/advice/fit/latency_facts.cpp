// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/latency_facts.h"

#include "core/advice/fit/quality_text.h"
#include "core/inputs/parameters.h"
#include "core/scenario/answers/qualities.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr double perSecond = 1000; // milliseconds
constexpr int latencyFactDigits = 3;

/// Of a request to a model of our own, without what its prompt is spared.
double ownInput(const Parameters& p)
{
    return p.inputTokens * (1 - p.promptSaving / 100);
}

Message inputTokens(const Parameters& p)
{
    const auto count = Quantity::rounded(ownInput(p), latencyFactDigits);
    if (p.selfCachedShare > 0)
        return {"latency.cached_input_tokens(count, cached)", count, Quantity::percent(p.selfCachedShare / 100)};
    return {"latency.input_tokens(count)", count};
}

/// What a replica does at full load; empty where a request takes none of its time.
Message loadSentence(const Parameters& p, const LatencyFacts& facts)
{
    const Message output{"latency.output_tokens(count)", Quantity::rounded(p.outputTokens, latencyFactDigits)};
    const auto reading = Quantity::waitingTime(facts.reading);
    const auto writing = Quantity::waitingTime(facts.writing);
    if (facts.reading > 0 && facts.writing > 0)
        return {"latency.at_full_load(input, reading, output, writing)", inputTokens(p), reading, output, writing};
    if (facts.reading > 0)
        return {"latency.reads_at_full_load(input, reading)", inputTokens(p), reading};
    if (facts.writing > 0)
        return {"latency.writes_at_full_load(output, writing)", output, writing};
    return {};
}

Message publishedSentence()
{
    std::vector<Message> claims;
    for (const PublishedLatency& row : publishedLatencies)
        claims.push_back({"latency.claim(figure, local, api)", Label{"published_latency", row.id, "name", row.name},
                          latencyText(row.local), latencyText(row.api)});
    return {"latency.claims(claims, source, date)", listedWithSemicolons(claims), std::string(publishedLatencySource),
            Label{"published_latency", "source", "date", publishedLatencyDate}};
}

} // namespace

LatencyFacts latencyFacts(const Parameters& p)
{
    LatencyFacts facts;
    facts.reading = ownInput(p) * (1 - p.selfCachedShare / 100) / (p.prefillThroughput * p.gpusPerReplica) * perSecond;
    facts.writing = p.outputTokens / (p.decodeThroughput * p.gpusPerReplica) * perSecond;
    if (Message load = loadSentence(p, facts); !load.empty())
        facts.sentences.push_back(std::move(load));
    facts.sentences.push_back(publishedSentence());
    return facts;
}

double latencyScore(double firstToken)
{
    constexpr double best = 10; // milliseconds
    constexpr double worst = 1000;
    const double share = std::log(std::clamp(firstToken, best, worst) / best) / std::log(worst / best);
    return highestScore - (highestScore - lowestScore) * share;
}

} // namespace breakeven
