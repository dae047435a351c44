// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/counting/token_histogram.h"
#include "core/evidence/traffic/long_buckets.h"
#include "core/evidence/traffic/rows/log_row.h"
#include "core/evidence/traffic/traffic.h"

#include <memory>
#include <optional>

namespace breakeven {

/// Adds up what rows say of tokens: how they are spread over single requests, what the cache and the reasoning have of
/// them, and what the rows show of what is counted within what.
class TokenCounts {
public:
    /// Whether each row is a request, and whether the input of such a log usually holds no tokens of the cache.
    TokenCounts(bool singleRequests, bool cacheIsUsuallyBeside);

    void add(const LogRow& row);
    /// Those of other rows of the same log.
    void add(const TokenCounts& others);

    /// What rows show decides for those in doubt, unless they are of other providers: then what is usual does.
    void decideDoubt(bool isCovered);
    /// A part of a log that shows nothing itself is like the whole.
    void decideDoubtLike(const TokenCounts& whole);
    /// Whether tokens in doubt are input as well: as was decided, else as rows show, unless some show the one and some
    /// the other.
    [[nodiscard]] bool doubtIsInput() const;
    [[nodiscard]] std::uint64_t inputOf(const TrafficSums& sums) const
    {
        return sums.input + (doubtIsInput() ? sums.inDoubt : 0);
    }
    [[nodiscard]] bool saysCached() const { return m_saysCached; }
    [[nodiscard]] bool saysReasoning() const { return m_reasoning != nullptr; }

    /// Puts the figures of tokens into `traffic`, whose load is `load` in requests, or in tokens.
    void put(Traffic& traffic, const TrafficSums& total, double load) const;

private:
    void addSingle(const LogRow& row);

    bool m_singleRequests;
    bool m_cacheIsUsuallyBeside;
    std::optional<bool> m_doubtIsInput;
    bool m_saysCached = false; ///< a row says so: one that doesn't, in a log that does, had none
    bool m_saysWritten = false;
    bool m_saysWaits = false;
    std::uint64_t m_rows = 0;
    std::uint64_t m_written = 0;
    std::uint64_t m_forAnHour = 0;
    std::uint64_t m_waiting = 0; ///< load
    TokenHistogram m_input;
    TokenHistogram m_output;
    std::unique_ptr<TokenHistogram> m_withDoubt; ///< the input with what is in doubt, once something is
    std::unique_ptr<TokenHistogram> m_reasoning; ///< once a row speaks of it
    TokenRemarks m_remarks;
};

} // namespace breakeven
