// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/counting/slot_counts.h"
#include "core/evidence/traffic/long_buckets.h"
#include "core/evidence/traffic/rows/log_row.h"
#include "core/evidence/traffic/token_counts.h"
#include "core/evidence/traffic/traffic.h"

#include <map>
#include <optional>
#include <vector>

namespace breakeven {

/// Adds up a log's rows, in memory that grows with the minutes they are of (16 bytes each, and 12 KiB a day at most),
/// not with their number.
class TrafficCounts {
public:
    /// How the rows are: sums over buckets, counting requests or tokens alone; and whether the input of such a log
    /// usually holds no tokens of the cache.
    TrafficCounts(bool sumsUp, bool countsRequests, bool cacheIsUsuallyBeside = false);

    void add(const LogRow& row);
    /// The log is of that time as well, though it has no request then. Of sums that is a bucket's.
    void cover(Nanoseconds time, Nanoseconds end);
    /// The log is of the same time as that whole, whose part it is, and counts the cache like it.
    void coverLike(const TrafficCounts& whole);
    /// Also those of other rows of the log.
    void add(const TrafficCounts& others);
    [[nodiscard]] std::uint64_t tokens() const { return m_total.input + m_total.output; }
    [[nodiscard]] std::uint64_t rows() const { return m_rows; }
    [[nodiscard]] std::uint64_t requests() const { return m_total.requests; }

    /// Of sums that don't say how long they are, all of which begin at midnights weeks or months apart: they are as
    /// long as that, which is returned. To be called when all rows are there, before coverLike and finish.
    std::optional<EvenBuckets> settleBuckets();
    /// See TokenCounts.
    void decideDoubt(bool isCovered) { m_tokens.decideDoubt(isCovered); }
    /// Puts all figures into `traffic`. There is at least one row.
    void finish(Traffic& traffic) const;

private:
    using Sums = TrafficSums;
    struct Hour {
        std::int64_t number; ///< of the day
        Sums sums;
    };
    struct Day {
        SlotCounts<1440, 240> minutes; ///< load: requests, or tokens where requests aren't counted
        std::vector<Hour> hours;       ///< that there are rows of, in no order
        Nanoseconds longest = 0;       ///< bucket that begins in it
        Sums& hour(std::int64_t number);
    };

    void extend(Nanoseconds time, Nanoseconds end);
    void addToDay(const LogRow& row);
    [[nodiscard]] Nanoseconds resolution() const;
    [[nodiscard]] Nanoseconds coveredEnd() const;
    [[nodiscard]] double busiest(Nanoseconds step) const;
    [[nodiscard]] std::vector<double> windows(Nanoseconds step) const;
    [[nodiscard]] std::vector<Sums> wholeSpans(Nanoseconds step) const;
    [[nodiscard]] std::vector<LongBucket> longBuckets() const;
    [[nodiscard]] double load() const;
    void putPeaks(Traffic& traffic) const;
    void putSeries(Traffic& traffic) const;
    void putHours(Traffic& traffic) const;
    void putRanges(Traffic& traffic) const;
    void putCrowd(Traffic& traffic) const;

    bool m_sumsUp;
    bool m_countsRequests;
    bool m_hasSpan = false;
    std::uint64_t m_rows = 0;
    Sums m_total;
    Nanoseconds m_first = 0;
    Nanoseconds m_last = 0;
    Nanoseconds m_end = 0;                         ///< of the buckets that say where they end
    Nanoseconds m_longest = 0;                     ///< of these buckets
    Nanoseconds m_aligned = 0;                     ///< greatest common divisor of the times within their days
    std::map<Nanoseconds, std::uint64_t> m_clocks; ///< rows by the offset that they are written by
    std::uint64_t* m_clock = nullptr;              ///< of the row before
    Nanoseconds m_clockOffset = 0;
    TokenCounts m_tokens;
    std::map<std::int64_t, Day> m_days; ///< by number since the clock's zero
    std::int64_t m_dayNumber = -1;
    Day* m_day = nullptr; ///< of the row before
};

} // namespace breakeven
