// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// In UTC.
[[nodiscard]] std::chrono::sys_days currentDay();

/// The day that a person says a list is of: YYYY-MM-DD, and tomorrow at most, since it is tomorrow already somewhere.
/// An error names `where`.
[[nodiscard]] Result<std::chrono::sys_days> statedDay(std::string_view text, std::chrono::sys_days today,
                                                      const std::string& where);

/// The last day that the text may mean; absent if it is none of the forms that isAsOf takes.
[[nodiscard]] std::optional<std::chrono::sys_days> lastDayOf(std::string_view text);

/// Whether the text says from when a figure is: YYYY-MM-DD, or as much of it as is known (YYYY-MM, YYYY).
[[nodiscard]] bool isAsOf(std::string_view text);

/// The days from the last day that the text may mean to `today`, below 0 for one to come; absent if it says nothing.
[[nodiscard]] std::optional<int> ageInDays(std::string_view asOf, std::chrono::sys_days today);

/// Whether one text says a later day than the other, whatever days they mean: the first day that the one may mean is
/// after the last day that the other may. Of an unknown date nothing is sure.
[[nodiscard]] bool isSurelyLater(std::string_view one, std::string_view other);

/// What is to be said of a figure's age: "118 days old", "of unknown date", or nothing for one that is at most
/// oldestPrices (dates.h) old.
[[nodiscard]] Message ageRemark(std::string_view asOf, std::chrono::sys_days today);

/// The same as short as a column of a list needs it: "2026-11", "2025-09, old" if it is older than that, "unknown".
[[nodiscard]] Message asOfInList(std::string_view asOf, std::chrono::sys_days today);

} // namespace breakeven
