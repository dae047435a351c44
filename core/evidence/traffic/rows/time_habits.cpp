// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/time_habits.h"

#include <algorithm>
#include <string_view>

namespace breakeven {

namespace {

DateOrder dateOrder(const std::vector<std::string>& times)
{
    bool monthFirst = false;
    bool dayFirst = false;
    for (const std::string& time : times) {
        if (time.find('/') == std::string::npos)
            continue;
        const bool month = parseTimestamp(time, DateOrder::MonthFirst).has_value();
        const bool day = parseTimestamp(time, DateOrder::DayFirst).has_value();
        monthFirst = monthFirst || (month && !day);
        dayFirst = dayFirst || (day && !month);
    }
    return monthFirst == dayFirst ? DateOrder::Unknown : monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos &&
           std::count(text.begin(), text.end(), '.') <= 1;
}

/// Whether most are numbers that are too small for a date. A trace in milliseconds may grow to what could be one.
bool areRelative(const std::vector<std::string>& times, TimeUnit unit)
{
    const TimeUnit sized = unit == TimeUnit::Unset ? TimeUnit::Seconds : unit;
    std::size_t small = 0;
    std::size_t large = 0;
    std::size_t dates = 0;
    Nanoseconds largestSmall = 0;
    for (const std::string& text : times) {
        if (!isNumber(text)) {
            dates += parseTimestamp(text, DateOrder::DayFirst) || parseTimestamp(text, DateOrder::MonthFirst) ? 1 : 0;
        } else if (const auto time = parseRelativeTime(text, sized)) {
            ++small;
            largestSmall = std::max(largestSmall, *time);
        } else {
            ++large;
        }
    }
    const bool largeFollow = largestSmall >= relativeTimeLimit / 2; // without a gap
    return small > dates && (small > large || largeFollow);
}

/// Whether all are midnight by the clock that they are written by; one alone may be so by chance, unless it has no
/// clock.
bool areWholeDays(const std::vector<std::string>& times, DateOrder order)
{
    constexpr std::size_t longestDate = 10; // characters
    std::size_t count = 0;
    bool withoutClock = false;
    for (const std::string& text : times) {
        const std::optional<Timestamp> time = parseTimestamp(text, order);
        if (!time)
            continue;
        if (time->relative || (time->time + time->offset) % oneDay != 0)
            return false;
        ++count;
        withoutClock = withoutClock || (text.size() <= longestDate && !isNumber(text));
    }
    return count > 1 || withoutClock;
}

} // namespace

TimeHabits timeHabits(const std::vector<std::string>& times, TimeUnit unit)
{
    TimeHabits habits;
    habits.order = dateOrder(times);
    habits.relative = areRelative(times, unit);
    habits.wholeDays = !habits.relative && areWholeDays(times, habits.order);
    return habits;
}

} // namespace breakeven
