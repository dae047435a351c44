// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"
#include "core/evidence/traffic/rows/timestamp.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace breakeven {

// Whether dates with slashes have the month or the day first, in a log that begins like this: as the first of a
// thousand rows says whose first or second number is greater than 12. Unknown if none does, or if there are both.

/// Of a CSV file, whose times stand in that column.
[[nodiscard]] DateOrder csvDateOrder(std::string_view head, char delimiter, std::size_t timeColumn);
/// Of JSON, whose fields have these keys.
[[nodiscard]] DateOrder jsonDateOrder(std::string_view head, const std::vector<LogColumn>& keys);

} // namespace breakeven
