// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

using Day = std::chrono::year_month_day;

/// Figures of a catalog that are older than this are said to be.
inline constexpr int oldAfterDays = 90;

/// Whether the text says from when a figure is: YYYY-MM-DD, or as much of it as is known (YYYY-MM, YYYY).
[[nodiscard]] bool isAsOf(std::string_view text);

/// The days from the last day that the text may mean to `today`, below 0 for one to come; absent if it says nothing.
[[nodiscard]] std::optional<int> ageInDays(std::string_view asOf, Day today);

/// What is to be said of a figure's age: "118 days old", "of unknown date", or nothing for one that is at most
/// oldAfterDays old.
[[nodiscard]] std::string ageRemark(std::string_view asOf, Day today);

/// The day by this machine's clock, in UTC.
[[nodiscard]] Day currentDay();

/// "2026-07-20".
[[nodiscard]] std::string isoDate(Day day);

} // namespace breakeven
