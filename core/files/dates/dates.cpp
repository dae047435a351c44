// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/dates/dates.h"

#include <fmt/format.h>

namespace breakeven {

std::optional<std::chrono::sys_days> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [text](std::size_t start, std::size_t length) {
        constexpr int noDigit = -100000;
        int value = 0;
        for (const char c : text.substr(start, length))
            value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : noDigit;
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 1 || month < 1 || day < 1)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional{std::chrono::sys_days{date}} : std::nullopt;
}

std::string isoDate(std::chrono::sys_days date)
{
    const std::chrono::year_month_day day{date};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

} // namespace breakeven
