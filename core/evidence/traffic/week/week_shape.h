// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"

#include <array>
#include <optional>

namespace breakeven {

inline constexpr std::size_t hoursOfDay = 24;
inline constexpr std::size_t daysOfWeek = 7;
inline constexpr std::size_t hoursOfWeek = daysOfWeek * hoursOfDay;

/// How traffic changes over the week.
struct WeekShape {
    /// Mean requests of the clock hours that the log covers, Monday 0:00 first, by the log's own clock. Absent where
    /// the log has no such hour.
    std::array<std::optional<double>, hoursOfWeek> mean;
    double meanOfAll = 0;     ///< requests an hour, over all hours of the log
    std::size_t busiest = 0;  ///< the hour of the week with the greatest mean; of several the first
    std::size_t quietest = 0; ///< with the least
    std::size_t covered = 0;  ///< hours of the week that the log has
};

/// The week of a log; absent where its hours are not known (TrafficHours), or its clock has no days of the week.
[[nodiscard]] std::optional<WeekShape> weekShape(const Traffic& traffic);

/// "Monday".
[[nodiscard]] Message dayOfWeek(std::size_t day);
/// "14:00"; of 24 the day's end.
[[nodiscard]] std::string hourOfDay(std::size_t hour);
/// "UTC", "UTC+02:00".
[[nodiscard]] std::string clockName(Nanoseconds offset);

/// Where the week is busiest and quietest, and the busiest hour of all, in sentences; of logs without a week why there
/// is none.
[[nodiscard]] Message weekWords(const Traffic& traffic);
/// "Tuesday 14:00 to 15:00: 1,234 requests, 3.1 times the mean"; "not in this log" where it isn't.
[[nodiscard]] Message weekHourWords(const WeekShape& week, std::size_t hour);

/// What the greatest mean and the mean of all hours are: "1,234 requests an hour, mean 400".
[[nodiscard]] Message weekLegend(const WeekShape& week);
[[nodiscard]] Message notInThisLog();

} // namespace breakeven
