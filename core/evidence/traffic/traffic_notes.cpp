// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_notes.h"

#include "core/evidence/traffic/counting/rows_by_id.h"
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
    if (traffic.wholeDays)
        notes.push_back({"traffic.whole_days"});
    else if (!traffic.requests)
        notes.push_back({"traffic.no_requests"});
    else if (!traffic.input.p50)
        notes.push_back({"traffic.sums"});
    if (traffic.even)
        notes.push_back(traffic.even->months > 0
                            ? Message{"traffic.even_months"}
                            : Message{"traffic.even_weeks(span)",
                                      durationWords(static_cast<double>(traffic.even->days) * secondsOfDay)});
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
    const std::uint64_t shown = tokens.cacheWithin + tokens.cacheBeside;
    const bool bothWays = tokens.cacheWithin > 0 && tokens.cacheBeside > 0;
    const bool othersFollow = !bothWays && tokens.doubtIsInput == (tokens.cacheBeside > 0);
    const Quantity inDoubt = Quantity::fullCount(tokens.cacheInDoubt);
    if (bothWays)
        notes.push_back({"traffic.cache_either_way(within, beside)", Quantity::fullCount(tokens.cacheWithin),
                         Quantity::fullCount(tokens.cacheBeside)});
    else if (shown > 0 && (tokens.cacheInDoubt == 0 || othersFollow))
        notes.push_back(tokens.cacheWithin > 0 ? Message{"traffic.cache_within"} : Message{"traffic.cache_beside"});
    else if (shown > 0)
        notes.push_back({tokens.cacheWithin > 0 ? MessageName<1>("traffic.cache_within_in(rows)")
                                                : MessageName<1>("traffic.cache_beside_in(rows)"),
                         Quantity::fullCount(shown)});
    if (shown > 0 && tokens.cacheInDoubt > 0) {
        notes.push_back(othersFollow
                            ? Message{"traffic.cache_others_follow(count, shown)", inDoubt, Quantity::fullCount(shown)}
                            : Message{"traffic.cache_others_usually(count, format)", inDoubt, usually()});
    } else if (tokens.cacheInDoubt > 0) {
        notes.push_back(tokens.doubtIsInput ? Message{"traffic.cache_beside_usually(format)", usually()}
                                            : Message{"traffic.cache_within_usually(format)", usually()});
    }
    if (traffic.cacheWritePrice)
        notes.push_back({"traffic.hour_writes(price)", Quantity::percent(*traffic.cacheWritePrice)});
    if (traffic.batchShare && !traffic.requests)
        notes.push_back({"traffic.batch_of_tokens"});
}

/// "EMBEDDING (3) and TOOL (2)".
Message kindsOf(const Traffic& traffic)
{
    std::vector<Message> kinds;
    for (const CountedValue& kind : traffic.otherKinds)
        kinds.push_back({"traffic.kind(kind, count)", kind.value, Quantity::fullCount(kind.records)});
    return listed(kinds);
}

void noteLeftOut(const Traffic& traffic, std::vector<Message>& notes)
{
    const auto note = [&notes](MessageName<1> name, std::uint64_t count) {
        if (count > 0)
            notes.push_back({name, Quantity::fullCount(count)});
    };
    note("traffic.failed(count)", traffic.failed);
    note("traffic.from_cache(count)", traffic.fromCache);
    if (traffic.others > 0 && !traffic.otherKinds.empty())
        notes.push_back(
            {"traffic.others_of_kinds(count, kinds)", Quantity::fullCount(traffic.others), kindsOf(traffic)});
    else
        note("traffic.others(count)", traffic.others);
    note("traffic.not_chosen(count)", traffic.notChosen);
    note("traffic.without_tokens(count)", traffic.withoutTokens);
    note("traffic.same_id(count)", traffic.sameId);
    note("traffic.same_rows(count)", traffic.sameRows);
    note("traffic.alike_rows(count)", traffic.alikeRows);
    note("traffic.repeated_by_children(count)", traffic.repeatedByChildren);
    note("traffic.beside_children(count)", traffic.besideChildren);
    if (traffic.uncheckedIds > 0)
        notes.push_back({"traffic.unchecked_ids(most, count)", Quantity::fullCount(RowsById::most),
                         Quantity::fullCount(traffic.uncheckedIds)});
    note("traffic.skipped(count)", traffic.skipped);
}

/// What the log is of, beside the requests in it.
void noteFile(const Traffic& traffic, std::vector<Message>& notes)
{
    if (traffic.isCut)
        notes.push_back({"traffic.cut"});
    if (traffic.morePages)
        notes.push_back({"traffic.more_pages"});
    if (traffic.emptyBuckets > 0)
        notes.push_back({"traffic.empty_buckets(count)", Quantity::fullCount(traffic.emptyBuckets)});
    if (traffic.decimal == DecimalSign::Dot)
        notes.push_back({"traffic.dot_is_decimal(cell)", oneLine(traffic.decimalCell, 60)});
    if (traffic.decimal == DecimalSign::Comma)
        notes.push_back({"traffic.comma_is_decimal(cell)", oneLine(traffic.decimalCell, 60)});
    if (traffic.groupsBeyond > 0)
        notes.push_back({"traffic.groups_beyond(most, count)", Quantity::fullCount(traffic.groups.size() - 1),
                         Quantity::fullCount(traffic.groupsBeyond)});
    if (traffic.groupsLate > 0)
        notes.push_back({"traffic.groups_late(count)", Quantity::fullCount(traffic.groupsLate)});
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
    noteFile(traffic, notes);
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
