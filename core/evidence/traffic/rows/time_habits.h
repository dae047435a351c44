// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/timestamp.h"

#include <string>
#include <vector>

namespace breakeven {

/// How a log writes its times.
struct TimeHabits {
    /// Whether dates with slashes have the month or the day first, as those say whose first or second number is greater
    /// than 12. Unknown if none does, or if there are both.
    DateOrder order = DateOrder::Unknown;
    bool relative = false;  ///< they are numbers that count from a zero of the log's own
    bool wholeDays = false; ///< all are at midnight, several or without a clock
};

/// As these times show. Of relative ones the unit may be known.
[[nodiscard]] TimeHabits timeHabits(const std::vector<std::string>& times, TimeUnit unit);

} // namespace breakeven
