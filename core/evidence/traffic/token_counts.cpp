// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/token_counts.h"

#include <algorithm>

namespace breakeven {

namespace {

// What a token written to the cache costs, over one of the input.
constexpr double priceForMinutes = 1.25;
constexpr double priceForAnHour = 2;

std::optional<double> ratio(std::uint64_t part, std::uint64_t whole)
{
    return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
}

TokenFigures tokenFigures(const TokenHistogram& tokens, std::uint64_t sum, std::uint64_t requests, bool exact)
{
    TokenFigures figures;
    figures.mean = ratio(sum, requests);
    if (!exact || tokens.count() == 0)
        return figures;
    figures.p50 = tokens.percentile(0.5);
    figures.p90 = tokens.percentile(0.9);
    figures.p95 = tokens.percentile(0.95);
    figures.p99 = tokens.percentile(0.99);
    return figures;
}

} // namespace

TokenCounts::TokenCounts(bool singleRequests, bool cacheIsUsuallyBeside)
    : m_singleRequests(singleRequests), m_cacheIsUsuallyBeside(cacheIsUsuallyBeside)
{
}

void TokenCounts::add(const LogRow& row)
{
    m_written += row.written;
    m_forAnHour += row.forAnHour;
    m_waiting += !row.waits ? 0 : row.requests > 0 ? row.requests : row.input + row.output;
    m_saysCached = m_saysCached || row.saysCached;
    m_saysWritten = m_saysWritten || row.saysWritten;
    m_saysWaits = m_saysWaits || row.saysWaits;
    m_remarks.cacheWithin += row.proof == CacheProof::Within ? 1 : 0;
    m_remarks.cacheBeside += row.proof == CacheProof::Beside ? 1 : 0;
    m_remarks.cacheInDoubt += row.proof == CacheProof::Missing ? 1 : 0;
    if (row.missing > 0) {
        ++m_remarks.rowsAbove;
        m_remarks.tokensAbove += static_cast<std::uint64_t>(row.missing);
    } else if (row.missing < 0) {
        ++m_remarks.rowsBelow;
        m_remarks.tokensBelow += static_cast<std::uint64_t>(-row.missing);
    }
    m_singleRequests = m_singleRequests && row.requests <= 1;
    if (row.saysReasoning && !m_reasoning) {
        m_reasoning = std::make_unique<TokenHistogram>();
        m_reasoning->add(0, m_output.count());
    }
    if (m_singleRequests && row.requests == 1 && std::max(row.input + row.inDoubt, row.output) < TokenHistogram::limit)
        addSingle(row);
}

void TokenCounts::add(const TokenCounts& others)
{
    m_written += others.m_written;
    m_forAnHour += others.m_forAnHour;
    m_waiting += others.m_waiting;
    m_saysCached = m_saysCached || others.m_saysCached;
    m_saysWritten = m_saysWritten || others.m_saysWritten;
    m_saysWaits = m_saysWaits || others.m_saysWaits;
    m_remarks.cacheWithin += others.m_remarks.cacheWithin;
    m_remarks.cacheBeside += others.m_remarks.cacheBeside;
    m_remarks.cacheInDoubt += others.m_remarks.cacheInDoubt;
    m_remarks.rowsAbove += others.m_remarks.rowsAbove;
    m_remarks.tokensAbove += others.m_remarks.tokensAbove;
    m_remarks.rowsBelow += others.m_remarks.rowsBelow;
    m_remarks.tokensBelow += others.m_remarks.tokensBelow;
    m_singleRequests = m_singleRequests && others.m_singleRequests;
    if (others.m_reasoning && !m_reasoning) {
        m_reasoning = std::make_unique<TokenHistogram>();
        m_reasoning->add(0, m_output.count());
    }
    if (others.m_withDoubt && !m_withDoubt) {
        m_withDoubt = std::make_unique<TokenHistogram>();
        m_withDoubt->add(m_input);
    }
    if (m_reasoning && others.m_reasoning)
        m_reasoning->add(*others.m_reasoning);
    else if (m_reasoning)
        m_reasoning->add(0, others.m_output.count());
    if (m_withDoubt)
        m_withDoubt->add(others.m_withDoubt ? *others.m_withDoubt : others.m_input);
    m_input.add(others.m_input);
    m_output.add(others.m_output);
}

void TokenCounts::addSingle(const LogRow& row)
{
    if (row.inDoubt > 0 && !m_withDoubt) {
        m_withDoubt = std::make_unique<TokenHistogram>();
        m_withDoubt->add(m_input);
    }
    m_input.add(row.input);
    m_output.add(row.output);
    if (m_withDoubt)
        m_withDoubt->add(row.input + row.inDoubt);
    if (m_reasoning)
        m_reasoning->add(row.reasoning);
}

void TokenCounts::decideDoubt(bool isCovered)
{
    if (!isCovered)
        m_doubtIsInput = m_cacheIsUsuallyBeside;
}

void TokenCounts::decideDoubtLike(const TokenCounts& whole)
{
    if (m_remarks.cacheWithin + m_remarks.cacheBeside == 0)
        m_doubtIsInput = whole.doubtIsInput();
}

bool TokenCounts::doubtIsInput() const
{
    const bool within = m_remarks.cacheWithin > 0;
    const bool beside = m_remarks.cacheBeside > 0;
    return m_doubtIsInput.value_or(within == beside ? m_cacheIsUsuallyBeside : beside);
}

void TokenCounts::put(Traffic& traffic, const TrafficSums& total, double load) const
{
    const std::uint64_t input = inputOf(total);
    const bool exact = m_singleRequests && m_input.count() == total.requests;
    traffic.input = tokenFigures(doubtIsInput() && m_withDoubt ? *m_withDoubt : m_input, input, total.requests, exact);
    traffic.output = tokenFigures(m_output, total.output, total.requests, exact);
    if (m_reasoning)
        traffic.reasoning = tokenFigures(*m_reasoning, total.reasoning, total.requests, exact);
    if (m_saysCached)
        traffic.cachedShare = ratio(total.cached, input);
    if (m_saysWritten)
        traffic.cacheWriteShare = ratio(m_written, input - total.cached);
    if (m_forAnHour > 0)
        traffic.cacheWritePrice =
            priceForMinutes + (priceForAnHour - priceForMinutes) * ratio(m_forAnHour, m_written).value_or(0);
    if (m_saysWaits && load > 0)
        traffic.batchShare = static_cast<double>(m_waiting) / load;
    const std::vector<TokenKeyRemark> keys = std::move(traffic.tokens.keys);
    traffic.tokens = m_remarks;
    traffic.tokens.keys = keys;
    traffic.tokens.doubtIsInput = doubtIsInput();
}

} // namespace breakeven
