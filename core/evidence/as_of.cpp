// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/as_of.h"

#include "core/scenario/dates.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace chrono = std::chrono;

std::chrono::sys_days currentDay()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

std::chrono::sys_days dayOfChange(const std::filesystem::path& path)
{
    std::error_code fault;
    const std::filesystem::file_time_type time = std::filesystem::last_write_time(path, fault);
    if (fault) // as of a pipe that has gone
        return currentDay();
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::file_clock::to_sys(time));
    return std::min(std::chrono::sys_days(day), currentDay());
}

std::optional<chrono::sys_days> lastDayOf(std::string_view text)
{
    constexpr std::size_t yearLength = 4;
    constexpr std::size_t monthLength = 7;
    if (text.size() != yearLength && text.size() != monthLength)
        return parseDate(text);
    // The first day of that month, or of that December, which the calendar must have.
    const std::string first = std::string(text) + (text.size() == yearLength ? "-12-01" : "-01");
    const std::optional<chrono::sys_days> day = parseDate(first);
    if (!day)
        return std::nullopt;
    const chrono::year_month_day date(*day);
    return chrono::sys_days(date.year() / date.month() / chrono::last);
}

bool isAsOf(std::string_view text)
{
    return lastDayOf(text).has_value();
}

std::optional<int> ageInDays(std::string_view asOf, chrono::sys_days today)
{
    const std::optional<chrono::sys_days> day = lastDayOf(asOf);
    return day ? std::optional(static_cast<int>((today - *day).count())) : std::nullopt;
}

std::string ageRemark(std::string_view asOf, chrono::sys_days today)
{
    const std::optional<int> age = ageInDays(asOf, today);
    if (!age)
        return "of unknown date";
    return *age > oldestPrices.count() ? fmt::format("{} days old", *age) : std::string();
}

} // namespace breakeven
