// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/week/week_shape.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr std::int64_t mondayBeforeZero = 3; ///< days from the Monday before 1970-01-01, a Thursday

std::size_t hourOfWeek(std::int64_t hour)
{
    constexpr std::int64_t week{hoursOfWeek};
    const std::int64_t sinceMonday = hour + mondayBeforeZero * std::int64_t{hoursOfDay};
    return static_cast<std::size_t>((sinceMonday % week + week) % week);
}

Quantity shownCount(double requests)
{
    return requests < 100 ? Quantity::rounded(requests, 3) : Quantity::fullCount(std::round(requests));
}

Message meanWords(const WeekShape& week, std::size_t hour)
{
    const double ratio = *week.mean[hour] / week.meanOfAll;
    return {"week.hour(day, from, to, count, ratio)",
            dayOfWeek(hour / hoursOfDay),
            hourOfDay(hour % hoursOfDay),
            hourOfDay(hour % hoursOfDay + 1),
            shownCount(*week.mean[hour]),
            Quantity::rounded(ratio, ratio < 1 ? 2 : 3)};
}

Message busiestHourWords(const TrafficHours& hours)
{
    const auto most = std::max_element(hours.requests.begin(), hours.requests.end());
    const Nanoseconds start = hours.start + (most - hours.requests.begin()) * oneHour;
    return {"week.busiest_of_all(time, count)", dayAndMinute(start), shownCount(*most)};
}

Message whyNoWeek(const Traffic& traffic)
{
    if (!traffic.requests)
        return {"week.without_requests"};
    return traffic.hours.requests.empty() ? Message{"week.of_sums"} : Message{"week.relative"};
}

} // namespace

std::optional<WeekShape> weekShape(const Traffic& traffic)
{
    const std::vector<double>& requests = traffic.hours.requests;
    if (requests.empty() || traffic.relative)
        return std::nullopt;
    std::array<double, hoursOfWeek> sums{};
    std::array<double, hoursOfWeek> counts{};
    std::size_t hour = hourOfWeek(traffic.hours.start / oneHour);
    for (const double load : requests) {
        sums[hour] += load;
        ++counts[hour];
        hour = (hour + 1) % hoursOfWeek;
    }
    WeekShape week;
    double all = 0;
    std::optional<std::size_t> busiest;
    std::optional<std::size_t> quietest;
    for (std::size_t i = 0; i < hoursOfWeek; ++i) {
        if (counts[i] == 0)
            continue;
        week.mean[i] = sums[i] / counts[i];
        all += sums[i];
        ++week.covered;
        if (!busiest || *week.mean[i] > *week.mean[*busiest])
            busiest = i;
        if (!quietest || *week.mean[i] < *week.mean[*quietest])
            quietest = i;
    }
    week.meanOfAll = all / static_cast<double>(requests.size());
    week.busiest = *busiest;
    week.quietest = *quietest;
    return week;
}

Message dayOfWeek(std::size_t day)
{
    const MessageName<0> names[daysOfWeek]{"week.monday", "week.tuesday",  "week.wednesday", "week.thursday",
                                           "week.friday", "week.saturday", "week.sunday"};
    return names[day];
}

std::string hourOfDay(std::size_t hour)
{
    return fmt::format("{}:00", hour);
}

std::string clockName(Nanoseconds offset)
{
    if (offset == 0)
        return "UTC";
    const Nanoseconds minutes = std::abs(offset) / oneMinute;
    return fmt::format("UTC{}{:02}:{:02}", offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

Message weekWords(const Traffic& traffic)
{
    const std::optional<WeekShape> week = weekShape(traffic);
    if (!week)
        return whyNoWeek(traffic);
    std::vector<Message> words;
    if (week->mean[week->busiest] == week->mean[week->quietest])
        words.push_back({"week.even(count)", shownCount(week->meanOfAll)});
    else
        words = {{"week.busiest(hour)", meanWords(*week, week->busiest)},
                 {"week.quietest(hour)", meanWords(*week, week->quietest)},
                 busiestHourWords(traffic.hours)};
    const std::string clock = clockName(traffic.hours.offset);
    words.push_back(traffic.hours.mixed ? Message{"week.mixed_clocks(clock)", clock}
                                        : Message{"week.clock(clock)", clock});
    if (week->covered < hoursOfWeek)
        words.push_back({"week.not_all(count)", Quantity::fullCount(hoursOfWeek - week->covered)});
    return sentences(words);
}

Message weekHourWords(const WeekShape& week, std::size_t hour)
{
    if (week.mean[hour])
        return meanWords(week, hour);
    return {"week.no_such_hour(day, from, to)", dayOfWeek(hour / hoursOfDay), hourOfDay(hour % hoursOfDay),
            hourOfDay(hour % hoursOfDay + 1)};
}

Message weekLegend(const WeekShape& week)
{
    return {"week.legend(most, mean)", shownCount(*week.mean[week.busiest]), shownCount(week.meanOfAll)};
}

Message notInThisLog()
{
    return {"traffic.not_in_log"};
}

} // namespace breakeven
