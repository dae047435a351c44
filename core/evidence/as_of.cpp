// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/as_of.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

namespace chrono = std::chrono;

constexpr std::size_t yearLength = 4;
constexpr std::size_t monthLength = 7;
constexpr std::size_t dayLength = 10;

/// The last day that the text may mean; absent if it is none of the three forms, or no day there is.
std::optional<Day> lastDayOf(std::string_view text)
{
    if (text.size() != yearLength && text.size() != monthLength && text.size() != dayLength)
        return std::nullopt;
    int parts[3] = {0, 12, 31};
    std::size_t at = 0;
    for (std::size_t i = 0; at < text.size(); ++i, ++at) {
        const std::size_t end = at + (i == 0 ? 4 : 2);
        parts[i] = 0;
        for (; at < end; ++at) {
            if (text[at] < '0' || text[at] > '9')
                return std::nullopt;
            parts[i] = 10 * parts[i] + (text[at] - '0');
        }
        if (at < text.size() && text[at] != '-')
            return std::nullopt;
    }
    const chrono::year_month month = chrono::year(parts[0]) / parts[1];
    if (!month.ok())
        return std::nullopt;
    const Day last = month / chrono::last;
    if (text.size() < dayLength)
        return last;
    const Day day = month / parts[2];
    return day.ok() ? std::optional(day) : std::nullopt;
}

} // namespace

bool isAsOf(std::string_view text)
{
    return lastDayOf(text).has_value();
}

std::optional<int> ageInDays(std::string_view asOf, Day today)
{
    const std::optional<Day> day = lastDayOf(asOf);
    if (!day)
        return std::nullopt;
    return static_cast<int>((chrono::sys_days(today) - chrono::sys_days(*day)).count());
}

std::string ageRemark(std::string_view asOf, Day today)
{
    const std::optional<int> age = ageInDays(asOf, today);
    if (!age)
        return "of unknown date";
    return *age > oldAfterDays ? fmt::format("{} days old", *age) : std::string();
}

Day currentDay()
{
    return Day(chrono::floor<chrono::days>(chrono::system_clock::now()));
}

std::string isoDate(Day day)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

} // namespace breakeven
