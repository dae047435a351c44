// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_row.h"
#include "core/evidence/traffic/rows/timestamp.h"
#include "core/inputs/parameter.h"
#include "core/words/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

inline constexpr double secondsOfDay = 86400;

struct SkippedLine {
    std::uint64_t line; ///< counted from 1, that the record begins in
    Message why;
};

/// Of the tokens of single requests. Percentiles interpolate linearly between order statistics; they are absent where
/// the log gives sums over several requests.
struct TokenFigures {
    std::optional<double> mean;
    std::optional<double> p50;
    std::optional<double> p90;
    std::optional<double> p95;
    std::optional<double> p99;
};

/// What became of the tokens that a log counts apart from its input and output.
struct TokenRemarks {
    std::uint64_t cacheWithin = 0;  ///< rows whose counts show that the input holds the tokens of the cache
    std::uint64_t cacheBeside = 0;  ///< likewise that it does not
    std::uint64_t cacheInDoubt = 0; ///< rows with such tokens that don't show it
    bool doubtIsInput = false;      ///< these were added to the input
    std::uint64_t rowsAbove = 0;    ///< whose stated total is more than the counts
    std::uint64_t tokensAbove = 0;
    std::uint64_t rowsBelow = 0; ///< whose stated total is less
    std::uint64_t tokensBelow = 0;
    std::vector<TokenKeyRemark> keys; ///< of reasoning, and those that are not understood
};

/// A tenth of a log's span, or less, that nearly all of it lies in.
struct TrafficCrowd {
    double share; ///< of the requests, or of the tokens where requests aren't counted; at least 0.99
    Nanoseconds from;
    Nanoseconds to;
};

/// Traffic over time: the load of each window from the first to the last, aligned to the clock.
struct TrafficSeries {
    Nanoseconds start = 0;
    Nanoseconds step = oneMinute;
    bool tokens = false;      ///< the load is tokens, as the log counts no requests; else requests
    Nanoseconds bucket = 0;   ///< if longer than a day: what the load is a mean over, spread evenly over its days
    std::vector<double> load; ///< a window
};

/// What a log of real requests says. A figure that the log can't give is absent, and a note says why.
struct Traffic {
    std::string format;     ///< a LogFormat's name
    std::uint64_t rows = 0; ///< good ones
    std::uint64_t skipped = 0;
    std::vector<SkippedLine> skippedLines; ///< the first mostSkippedLines of them
    std::uint64_t failed = 0;              ///< good records of requests without an answer, in no figure
    std::uint64_t fromCache = 0;           ///< answered by a gateway's cache, in no figure
    std::uint64_t others = 0;              ///< no requests for texts, in no figure

    bool relative = false;      ///< times count from the log's zero
    Nanoseconds first = 0;      ///< time of the first row
    Nanoseconds last = 0;       ///< time of the last
    double seconds = 0;         ///< covered: to the last row's time, or to the end of the last bucket
    Nanoseconds resolution = 0; ///< length of the buckets that rows sum up; 0 if each is a request

    std::optional<std::uint64_t> requests;
    std::optional<double> requestsPerMonth; ///< requests / seconds · secondsOfMonth
    TokenFigures input;
    TokenFigures output;                       ///< with reasoning
    std::optional<TokenFigures> reasoning;     ///< of the output; absent if no row speaks of it, as for the shares
    std::optional<double> inputTokensPerMonth; ///< all of them
    std::optional<double> outputTokensPerMonth;
    /// Of the input tokens, 0 to 1. Absent if no row speaks of it; a row that doesn't, where others do, had none.
    std::optional<double> cachedShare;
    std::optional<double> cacheWriteShare; ///< of the input tokens that are not read from the cache, likewise
    /// Of a token written to the cache, over that of an input token. Absent unless some are kept for an hour.
    std::optional<double> cacheWritePrice;
    std::optional<double> batchShare; ///< of the requests (of the tokens where they aren't counted) those that can wait
    std::optional<double> peakMinute; ///< peak-to-average ratio over windows of a minute
    std::optional<double> peakHour;
    std::optional<double> meanOfMinute; ///< load of a window
    std::optional<double> meanOfHour;

    /// The 10th to 90th percentile between whole days of the log (of the tokens also between whole hours), which is how
    /// far off the whole log's figure may be; never the spread between requests. Where the log's buckets are longer
    /// than a day, between buckets, those without a row included. Absent where there are fewer than three.
    std::optional<Range> volumeRange; ///< requests a month
    std::optional<Range> inputRange;  ///< mean tokens of a request
    std::optional<Range> outputRange;
    std::optional<Range> answerRange; ///< of the output without reasoning
    std::optional<Range> reasoningRange;
    std::optional<Range> cachedRange; ///< 0 to 1

    TokenRemarks tokens;
    std::optional<TrafficCrowd> crowd; ///< absent as a rule; a wrong date makes one
    TrafficSeries series;
    std::vector<Message> notes; ///< what the log can't show, and what was left out: sentences
};

inline constexpr double secondsOfMonth = 2'628'000; ///< 365 days / 12
inline constexpr std::size_t mostSkippedLines = 20;

} // namespace breakeven
