// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_notes.h"

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
    noteLeftOut(traffic, notes);
    return notes;
}

} // namespace breakeven
