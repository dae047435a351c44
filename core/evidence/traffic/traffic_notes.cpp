// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/traffic_notes.h"

#include "core/inputs/format.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

std::string countedRecords(std::uint64_t count, std::string_view one, std::string_view several)
{
    return fullCount(static_cast<double>(count)) + ' ' + std::string(count == 1 ? one : several);
}

void noteSpan(const Traffic& traffic, std::vector<std::string>& notes)
{
    if (traffic.seconds <= 0) {
        notes.emplace_back("All rows have the same time: how many requests a month that makes can't be said.");
    } else if (traffic.seconds < secondsOfDay) {
        const std::string span = durationWords(traffic.seconds);
        notes.push_back(fmt::format("The log spans {}: it can't show how traffic changes over a day, and its volume "
                                    "per month is as if it went on like this day and night.",
                                    span));
        if (traffic.peakHour && traffic.seconds < 4 * 3600)
            notes.emplace_back("Of so few hours, most of them cut off, the hourly peak-to-average ratio means little.");
    } else if (traffic.seconds < 7 * secondsOfDay) {
        notes.push_back(fmt::format("The log spans {}: it can't show how traffic changes over a week.",
                                    durationWords(traffic.seconds)));
    }
}

void noteCrowd(const Traffic& traffic, std::vector<std::string>& notes)
{
    if (!traffic.crowd)
        return;
    const auto time = [&traffic](Nanoseconds at) {
        return traffic.relative ? durationWords(static_cast<double>(at) / oneSecond) : dayAndMinute(at);
    };
    notes.push_back(fmt::format("{} of its {} lie between {} and {}{}, in less than a tenth of the log's span: if the "
                                "others have a wrong date, the volume per month is far too small.",
                                percent(traffic.crowd->share), traffic.requests ? "requests" : "tokens",
                                time(traffic.crowd->from), time(traffic.crowd->to), traffic.relative ? "" : " UTC"));
}

void noteBuckets(const Traffic& traffic, std::vector<std::string>& notes)
{
    if (!traffic.requests)
        notes.emplace_back("This export doesn't count requests: tokens per month and shares are known, but neither the "
                           "volume nor the tokens of a request.");
    else if (!traffic.input.p50)
        notes.emplace_back("Its rows sum up several requests: means are exact, percentiles of single requests don't "
                           "exist.");
    if (traffic.resolution > oneHour)
        notes.push_back(fmt::format("Its rows sum up {}: peaks within that can't be seen.",
                                    durationWords(static_cast<double>(traffic.resolution) / 1e9)));
    else if (traffic.resolution > oneMinute)
        notes.push_back(fmt::format("Its rows sum up {}: peaks of a minute can't be seen.",
                                    durationWords(static_cast<double>(traffic.resolution) / 1e9)));
}

void noteLeftOut(const Traffic& traffic, std::vector<std::string>& notes)
{
    if (traffic.failed > 0)
        notes.push_back(countedRecords(traffic.failed, "failed request is", "failed requests are") + " left out.");
    if (traffic.fromCache > 0)
        notes.push_back(countedRecords(traffic.fromCache, "request was", "requests were") +
                        " answered by the gateway's own cache, without a model, and left out.");
    if (traffic.others > 0)
        notes.push_back(countedRecords(traffic.others, "record is", "records are") +
                        " no request for a text, and left out.");
    if (traffic.skipped > 0)
        notes.push_back(countedRecords(traffic.skipped, "row", "rows") + " could not be read.");
}

} // namespace

std::string durationWords(double seconds)
{
    struct Measure {
        double seconds;
        double upTo;
        std::string_view name;
    };
    for (const Measure& measure :
         {Measure{1, 90, "second"}, {60, 90 * 60, "minute"}, {3600, 36 * 3600, "hour"}, {secondsOfDay, 1e300, "day"}}) {
        if (seconds >= measure.upTo)
            continue;
        const double count = seconds / measure.seconds;
        const std::string number = rounded(count, count < 10 ? 2 : count < 100 ? 2 : 3);
        return fmt::format("{} {}{}", number, measure.name, number == "1" ? "" : "s");
    }
    return {};
}

std::string spanWords(const Traffic& traffic)
{
    if (traffic.relative)
        return durationWords(traffic.seconds);
    const std::string first = dayAndMinute(traffic.first);
    if (traffic.resolution >= oneDay)
        return dayOf(traffic.first) + " to " + dayOf(traffic.last);
    const bool sameDay = dayOf(traffic.first) == dayOf(traffic.last);
    return fmt::format("{} to {} UTC", first, sameDay ? minuteOfDay(traffic.last) : dayAndMinute(traffic.last));
}

std::vector<std::string> trafficNotes(const Traffic& traffic)
{
    std::vector<std::string> notes;
    noteCrowd(traffic, notes);
    noteSpan(traffic, notes);
    noteBuckets(traffic, notes);
    if (traffic.relative)
        notes.emplace_back("Times count from the log's own beginning: days begin there, not at midnight.");
    noteLeftOut(traffic, notes);
    return notes;
}

} // namespace breakeven
