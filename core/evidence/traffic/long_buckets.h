// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/timestamp.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace breakeven {

struct LogRow;

/// Of requests and their tokens.
struct TrafficSums {
    std::uint64_t requests = 0;
    std::uint64_t input = 0;
    std::uint64_t output = 0;
    std::uint64_t cached = 0;
    std::uint64_t reasoning = 0; ///< of the output
    std::uint64_t inDoubt = 0;   ///< see LogRow

    void add(const LogRow& row);
    void add(const TrafficSums& other);
    /// Requests, or tokens where requests aren't counted.
    [[nodiscard]] double load(bool countsRequests) const;
};

/// What is summed up over more than a day.
struct LongBucket {
    std::int64_t day; ///< that it begins in, since the clock's zero
    Nanoseconds length;
    TrafficSums sums;
};

/// The buckets, which are in order, and empty ones of `length` in the gaps between them.
[[nodiscard]] std::vector<LongBucket> withEmptyBuckets(const std::vector<LongBucket>& buckets, Nanoseconds length);

/// The load of each day, from the first bucket's to the last one's end: each bucket's is spread evenly over its days,
/// up to the day that the next one begins in.
[[nodiscard]] std::vector<double> spreadOverDays(const std::vector<LongBucket>& buckets, bool countsRequests);

/// Sums over more than a day that don't say how long they are.
struct EvenBuckets {
    std::int64_t months = 0; ///< between two; 0 if they are weeks apart
    std::int64_t days = 0;   ///< likewise

    [[nodiscard]] Nanoseconds lengthFrom(std::int64_t day) const;
};

/// Those that begin on these days, in order: three or more that all begin a month, or are whole weeks apart, of which
/// some may be missing. Absent of any others, which sum up days.
[[nodiscard]] std::optional<EvenBuckets> evenBuckets(const std::vector<std::int64_t>& days);

} // namespace breakeven
