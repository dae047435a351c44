// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_layout.h"
#include "core/evidence/traffic/rows/timestamp.h"

namespace breakeven {

/// Whether dates with slashes have the month or the day first, in a log that begins like this: as the first of a
/// thousand rows says whose first or second number is greater than 12. Unknown if none does, or if there are both.
[[nodiscard]] DateOrder dateOrderOf(std::string_view head, const LogLayout& layout);

} // namespace breakeven
