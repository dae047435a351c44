// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/latency_facts.h"

#include "core/advice/fit/quality_text.h"
#include "core/inputs/format.h"
#include "core/inputs/parameters.h"
#include "core/scenario/answers/qualities.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double perSecond = 1000; // milliseconds
constexpr int latencyFactDigits = 3;
/// Nearer to a published end than this counts as there: rounded, the two would read the same.
constexpr double asGoodAs = 1.01;

std::string countOfTokens(double number, std::string_view noun)
{
    return fmt::format("{} {}{}", rounded(number, latencyFactDigits), noun, number == 1 ? "" : "s");
}

/// "10,000 tokens/s of prefill", of each GPU where a request has several.
std::string throughputOfStage(double throughput, std::string_view stage, double gpus)
{
    const std::string each =
        gpus > 1 ? fmt::format(" on each of {} GPUs", rounded(gpus, latencyFactDigits)) : std::string();
    return fmt::format("{} tokens/s of {}{}", rounded(throughput, latencyFactDigits), stage, each);
}

/// How a lower bound stands to what is published.
std::string against(double bound, const PublishedLatency& published, std::string_view what)
{
    const std::string local = fmt::format("the published {} {} local model", latencyText(published.local), what);
    if (bound > published.api.high * asGoodAs)
        return fmt::format("more than {}, and than the {} of an API", local, latencyText(published.api));
    if (bound > published.local.high * asGoodAs)
        return fmt::format("more than {}", local);
    if (bound * asGoodAs < published.local.low)
        return fmt::format("{} are possible here", local);
    return fmt::format("{} are possible here from there on", local);
}

std::string firstTokenSentence(const Parameters& p, double bound)
{
    const std::string published = against(bound, publishedFirstToken, "of a");
    if (bound == 0)
        return fmt::format("With every input token in the prefix cache nothing has to be read before the first token: "
                           "{}.",
                           published);
    const std::string cached =
        p.selfCachedShare > 0 ? fmt::format(", {} of them cached,", percent(p.selfCachedShare / 100)) : std::string();
    return fmt::format("At {}, reading {}{} takes at least {}: {}.",
                       throughputOfStage(p.prefillThroughput, "prefill", p.gpusPerReplica),
                       countOfTokens(p.inputTokens, "input token"), cached, latencyText(bound), published);
}

std::string answerSentence(const Parameters& p, const LatencyFacts& facts)
{
    const std::string published = against(facts.answer, publishedShortAnswer, "for a short answer of a");
    if (p.outputTokens == 0)
        return fmt::format("Nothing is written, so that an answer takes at least {}: {}.", latencyText(facts.answer),
                           published);
    return fmt::format("At {}, writing {} takes at least {}, and the whole answer at least {}: {}.",
                       throughputOfStage(p.decodeThroughput, "decode", p.gpusPerReplica),
                       countOfTokens(p.outputTokens, "output token"), latencyText(facts.answer - facts.firstToken),
                       latencyText(facts.answer), published);
}

std::string publishedSentence()
{
    std::string list;
    for (const PublishedLatency& row : publishedLatencies)
        list += fmt::format("{}{} {} on a local model and {} at an API", list.empty() ? "" : "; ", row.name,
                            latencyText(row.local), latencyText(row.api));
    return fmt::format("Claims, not measured here: {} (“{}”, {}). A percentile does not follow from throughput.", list,
                       publishedLatencySource, publishedLatencyDate);
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
