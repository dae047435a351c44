// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/latency_facts.h"

#include "core/advice/fit/quality_text.h"
#include "core/inputs/parameters.h"
#include "core/scenario/answers/qualities.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double perSecond = 1000; // milliseconds
constexpr int latencyFactDigits = 3;
/// Nearer to a published end than this counts as there: rounded, the two would read the same.
constexpr double asGoodAs = 1.01;

/// How a lower bound stands to what is published.
enum class Standing { AboveApi, AboveLocal, BelowLocal, WithinLocal };

Standing standingTo(double bound, const PublishedLatency& published)
{
    if (bound > published.api.high * asGoodAs)
        return Standing::AboveApi;
    if (bound > published.local.high * asGoodAs)
        return Standing::AboveLocal;
    return bound * asGoodAs < published.local.low ? Standing::BelowLocal : Standing::WithinLocal;
}

Message againstFirstToken(double bound)
{
    const Message local = latencyText(publishedFirstToken.local);
    switch (standingTo(bound, publishedFirstToken)) {
    case Standing::AboveApi:
        return {"latency.token_above_api(local, api)", local, latencyText(publishedFirstToken.api)};
    case Standing::AboveLocal: return {"latency.token_above_local(local)", local};
    case Standing::BelowLocal: return {"latency.token_below_local(local)", local};
    case Standing::WithinLocal: break;
    }
    return {"latency.token_within_local(local)", local};
}

Message againstAnswer(double bound)
{
    const Message local = latencyText(publishedShortAnswer.local);
    switch (standingTo(bound, publishedShortAnswer)) {
    case Standing::AboveApi:
        return {"latency.answer_above_api(local, api)", local, latencyText(publishedShortAnswer.api)};
    case Standing::AboveLocal: return {"latency.answer_above_local(local)", local};
    case Standing::BelowLocal: return {"latency.answer_below_local(local)", local};
    case Standing::WithinLocal: break;
    }
    return {"latency.answer_within_local(local)", local};
}

/// "10,000 tokens/s of prefill", of each GPU where a request has several.
Message prefillRate(const Parameters& p)
{
    const auto rate = Quantity::rounded(p.prefillThroughput, latencyFactDigits);
    return p.gpusPerReplica > 1 ? Message{"latency.prefill_on_each(rate, gpus)", rate,
                                          Quantity::rounded(p.gpusPerReplica, latencyFactDigits)}
                                : Message{"latency.prefill(rate)", rate};
}

Message decodeRate(const Parameters& p)
{
    const auto rate = Quantity::rounded(p.decodeThroughput, latencyFactDigits);
    return p.gpusPerReplica > 1 ? Message{"latency.decode_on_each(rate, gpus)", rate,
                                          Quantity::rounded(p.gpusPerReplica, latencyFactDigits)}
                                : Message{"latency.decode(rate)", rate};
}

Message firstTokenSentence(const Parameters& p, double bound)
{
    const Message published = againstFirstToken(bound);
    if (bound == 0)
        return {"latency.all_cached(published)", published};
    const Message tokens{"latency.input_tokens(count)", Quantity::rounded(p.inputTokens, latencyFactDigits)};
    const auto least = Quantity::waitingTime(bound);
    if (p.selfCachedShare > 0)
        return {"latency.reading_cached(rate, tokens, cached, least, published)",
                prefillRate(p),
                tokens,
                Quantity::percent(p.selfCachedShare / 100),
                least,
                published};
    return {"latency.reading(rate, tokens, least, published)", prefillRate(p), tokens, least, published};
}

Message answerSentence(const Parameters& p, const LatencyFacts& facts)
{
    const Message published = againstAnswer(facts.answer);
    const auto answer = Quantity::waitingTime(facts.answer);
    if (p.outputTokens == 0)
        return {"latency.nothing_written(least, published)", answer, published};
    return {"latency.writing(rate, tokens, least, answer, published)",
            decodeRate(p),
            Message{"latency.output_tokens(count)", Quantity::rounded(p.outputTokens, latencyFactDigits)},
            Quantity::waitingTime(facts.answer - facts.firstToken),
            answer,
            published};
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
    facts.firstToken =
        p.inputTokens * (1 - p.selfCachedShare / 100) / (p.prefillThroughput * p.gpusPerReplica) * perSecond;
    facts.answer = facts.firstToken + p.outputTokens / (p.decodeThroughput * p.gpusPerReplica) * perSecond;
    facts.sentences = {firstTokenSentence(p, facts.firstToken), answerSentence(p, facts), publishedSentence()};
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
