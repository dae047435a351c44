// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/long_buckets.h"
#include "core/evidence/traffic/rows/log_row.h"
#include "core/evidence/traffic/rows/timestamp.h"
#include "core/evidence/traffic/tokens/token_number.h"
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

/// Requests of each clock hour from a log's first to its last, those without any included.
struct TrafficHours {
    Nanoseconds start = 0;        ///< of the first, by the log's own clock
    Nanoseconds offset = 0;       ///< of that clock, ahead of UTC: the one that most rows are written by
    bool mixed = false;           ///< rows are written by other clocks too
    std::vector<double> requests; ///< empty where requests aren't counted, or only for more than an hour
};

/// A value of a field, and how many records have it.
struct CountedValue {
    std::string value;
    std::uint64_t records = 0;
    bool countsUnasked = true; ///< where nothing of the field is chosen, records with it count
};

/// What rows can be chosen by, or the log be split by: the values that were found of a field.
struct FieldValues {
    std::string field;                ///< as LogChoice names it
    std::vector<CountedValue> values; ///< most records first, at most mostFieldValues; "" where a record has none
    std::uint64_t others = 0;         ///< records with further values
};

struct TrafficGroup;

/// What a log of real requests says. A figure that the log can't give is absent, and a note says why.
struct Traffic {
    std::string format;     ///< a LogFormat's name
    std::uint64_t rows = 0; ///< good ones
    std::uint64_t skipped = 0;
    std::vector<SkippedLine> skippedLines;    ///< the first mostSkippedLines of them
    std::uint64_t failed = 0;                 ///< good records of requests without an answer, in no figure
    std::uint64_t fromCache = 0;              ///< answered by a gateway's cache, in no figure
    std::uint64_t others = 0;                 ///< no requests for texts, in no figure
    std::uint64_t notChosen = 0;              ///< don't have the values that were chosen; in the span alone
    std::uint64_t withoutTokens = 0;          ///< neither input nor output, in no figure
    std::uint64_t sameRows = 0;               ///< sums that an export has twice, which count once
    std::uint64_t alikeRows = 0;              ///< sums like others to the letter, which count
    std::uint64_t sameId = 0;                 ///< have an id that another row has, which alone counts
    std::uint64_t repeatedByChildren = 0;     ///< spans whose tokens are those of their children, which alone count
    std::uint64_t besideChildren = 0;         ///< spans that count like those within them, which have other tokens
    std::uint64_t uncheckedIds = 0;           ///< rows past those whose ids are kept: they may be counted twice
    std::uint64_t emptyBuckets = 0;           ///< stretches of time without requests, in the span
    std::uint64_t groupsBeyond = 0;           ///< values that have no group of their own, or more than that many
    std::uint64_t groupsLate = 0;             ///< of these, those with more tokens than one that has
    std::vector<CountedValue> otherKinds;     ///< what the first records that are no requests for texts are instead
    std::optional<EvenBuckets> even;          ///< rows sum up weeks or months, as they are so far apart
    bool wholeDays = false;                   ///< rows sum up days, as all are at midnight, and don't count requests
    DecimalSign decimal = DecimalSign::Unset; ///< that a cell of the log shows, where a number has one
    std::string decimalCell;
    bool morePages = false;           ///< the file is a page of several, and more follow
    bool isCut = false;               ///< it ends within its list
    std::vector<FieldValues> choices; ///< fields that records have several values of, or one
    std::vector<TrafficGroup> groups; ///< of LogChoice::by, most tokens first, each over the file's span

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
    TrafficHours hours;
    std::vector<Message> notes; ///< what the log can't show, and what was left out: sentences
};

/// The rows that have the same value of the field that splits the log.
struct TrafficGroup {
    std::string value;   ///< "" of the rows that have none
    bool others = false; ///< those of all values that have no group of their own
    Traffic traffic;
};

inline constexpr double secondsOfMonth = 2'628'000; ///< 365 days / 12
inline constexpr std::size_t mostSkippedLines = 20;
inline constexpr std::size_t mostFieldValues = 50;
inline constexpr std::size_t mostGroups = 200; ///< beside the one of all others

} // namespace breakeven
