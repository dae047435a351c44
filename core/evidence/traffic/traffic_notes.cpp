// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_notes.h"

#include "core/evidence/traffic/rows/log_format.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

void noteSpan(const Traffic& traffic, std::vector<Message>& notes)
{
    if (traffic.seconds <= 0) {
        notes.push_back({"traffic.at_once"});
    } else if (traffic.seconds < secondsOfDay) {
        notes.push_back({"traffic.less_than_a_day(span)", durationWords(traffic.seconds)});
        if (traffic.peakHour && traffic.seconds < 4 * 3600)
            notes.push_back({"traffic.few_hours"});
    } else if (traffic.seconds < 7 * secondsOfDay) {
        notes.push_back({"traffic.less_than_a_week(span)", durationWords(traffic.seconds)});
    }
}

void noteCrowd(const Traffic& traffic, std::vector<Message>& notes)
{
    if (!traffic.crowd)
        return;
    const auto durationTo = [](Nanoseconds at) { return durationWords(static_cast<double>(at) / oneSecond); };
    const TrafficCrowd& crowd = *traffic.crowd;
    const Quantity share = Quantity::percent(crowd.share);
    const Message from = traffic.relative ? durationTo(crowd.from) : verbatim(dayAndMinute(crowd.from));
    const Message to =
        traffic.relative ? durationTo(crowd.to) : Message{"traffic.crowd_end(time)", dayAndMinute(crowd.to)};
    notes.push_back(traffic.requests ? Message{"traffic.crowd_of_requests(share, from, to)", share, from, to}
                                     : Message{"traffic.crowd_of_tokens(share, from, to)", share, from, to});
}

void noteBuckets(const Traffic& traffic, std::vector<Message>& notes)
{
    if (!traffic.requests)
        notes.push_back({"traffic.no_requests"});
    else if (!traffic.input.p50)
        notes.push_back({"traffic.sums"});
    const double resolution = static_cast<double>(traffic.resolution) / oneSecond;
    if (traffic.resolution > oneHour)
        notes.push_back({"traffic.peaks_within(span)", durationWords(resolution)});
    else if (traffic.resolution > oneMinute)
        notes.push_back({"traffic.peaks_of_a_minute(span)", durationWords(resolution)});
}

/// Which tokens were found where, and what wasn't understood.
void noteTokens(const Traffic& traffic, std::vector<Message>& notes)
{
    for (const TokenKeyRemark& key : traffic.tokens.keys) {
        const Quantity tokens = Quantity::fullCount(key.tokens);
        const std::string name = oneLine(key.name, 80);
        if (key.kind == TokenKind::Reasoning)
            notes.push_back({"traffic.reasoning_key(tokens, key)", tokens, name});
        else if (key.kind == TokenKind::OtherInput)
            notes.push_back({"traffic.unknown_input_key(tokens, key)", tokens, name});
        else if (key.kind == TokenKind::OtherOutput)
            notes.push_back({"traffic.unknown_output_key(tokens, key)", tokens, name});
        else
            notes.push_back({"traffic.unknown_key(tokens, key)", tokens, name});
    }
    const TokenRemarks& tokens = traffic.tokens;
    if (tokens.rowsAbove > 0)
        notes.push_back({"traffic.totals_above(rows, tokens)", Quantity::fullCount(tokens.rowsAbove),
                         Quantity::fullCount(tokens.tokensAbove)});
    if (tokens.rowsBelow > 0)
        notes.push_back({"traffic.totals_below(rows, tokens)", Quantity::fullCount(tokens.rowsBelow),
                         Quantity::fullCount(tokens.tokensBelow)});
}

void noteCache(const Traffic& traffic, std::vector<Message>& notes)
{
    const TokenRemarks& tokens = traffic.tokens;
    const LogFormat* format = findLogFormat(traffic.format);
    const auto usually = [&] { return format != nullptr ? asMessage(format->titleLabel()) : verbatim(traffic.format); };
    if (tokens.cacheWithin > 0 && tokens.cacheBeside > 0) {
        notes.push_back({"traffic.cache_either_way(within, beside)", Quantity::fullCount(tokens.cacheWithin),
                         Quantity::fullCount(tokens.cacheBeside)});
        if (tokens.cacheInDoubt > 0)
            notes.push_back(
                {"traffic.cache_others_usually(count, format)", Quantity::fullCount(tokens.cacheInDoubt), usually()});
    } else if (tokens.cacheWithin > 0) {
        notes.push_back({"traffic.cache_within"});
    } else if (tokens.cacheBeside > 0) {
        notes.push_back({"traffic.cache_beside"});
    } else if (tokens.cacheInDoubt > 0) {
        notes.push_back(tokens.doubtIsInput ? Message{"traffic.cache_beside_usually(format)", usually()}
                                            : Message{"traffic.cache_within_usually(format)", usually()});
    }
    if (traffic.cacheWritePrice)
        notes.push_back({"traffic.hour_writes(price)", Quantity::percent(*traffic.cacheWritePrice)});
    if (traffic.batchShare && !traffic.requests)
        notes.push_back({"traffic.batch_of_tokens"});
}

void noteLeftOut(const Traffic& traffic, std::vector<Message>& notes)
{
    if (traffic.failed > 0)
        notes.push_back({"traffic.failed(count)", Quantity::fullCount(traffic.failed)});
    if (traffic.fromCache > 0)
        notes.push_back({"traffic.from_cache(count)", Quantity::fullCount(traffic.fromCache)});
    if (traffic.others > 0)
        notes.push_back({"traffic.others(count)", Quantity::fullCount(traffic.others)});
    if (traffic.skipped > 0)
        notes.push_back({"traffic.skipped(count)", Quantity::fullCount(traffic.skipped)});
}

} // namespace

Message durationWords(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 60 * minute;
    const auto counted = [seconds](double unit) {
        const double count = seconds / unit;
        return Quantity::rounded(count, count < 100 ? 2 : 3);
    };
    if (seconds < 90)
        return {"duration.seconds(count)", counted(1)};
    if (seconds < 90 * minute)
        return {"duration.minutes(count)", counted(minute)};
    if (seconds < 36 * hour)
        return {"duration.hours(count)", counted(hour)};
    return {"duration.days(count)", counted(secondsOfDay)};
}

Message spanWords(const Traffic& traffic)
{
    if (traffic.relative)
        return durationWords(traffic.seconds);
    if (traffic.resolution >= oneDay)
        return {"traffic.span_of_days(first, last)", dayOf(traffic.first), dayOf(traffic.last)};
    const bool sameDay = dayOf(traffic.first) == dayOf(traffic.last);
    return {"traffic.span(first, last)", dayAndMinute(traffic.first),
            sameDay ? minuteOfDay(traffic.last) : dayAndMinute(traffic.last)};
}

std::vector<Message> trafficNotes(const Traffic& traffic)
{
    std::vector<Message> notes;
    noteCrowd(traffic, notes);
    noteSpan(traffic, notes);
    noteBuckets(traffic, notes);
    if (traffic.relative)
        notes.push_back({"traffic.relative"});
    noteTokens(traffic, notes);
    noteCache(traffic, notes);
    noteLeftOut(traffic, notes);
    return notes;
}

} // namespace breakeven
