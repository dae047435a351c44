// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// The date of an ISO text "YYYY-MM-DD"; absent if it is no date of the calendar.
[[nodiscard]] std::optional<std::chrono::sys_days> parseDate(std::string_view text);

/// "YYYY-MM-DD".
[[nodiscard]] std::string isoDate(std::chrono::sys_days date);

/// Prices that were read longer ago than this should be checked before they are used.
inline constexpr std::chrono::days oldestPrices{90};

} // namespace breakeven
