// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"

#include <string>

namespace breakeven {

/// What a log of requests says, as JSON. Shares are from 0 to 1; a figure that the log can't give is null, and "notes"
/// say why.
[[nodiscard]] std::string trafficJson(const Traffic& traffic);

/// What each group of the log says, likewise; "value" is null for rows without one, and for those of all other values.
[[nodiscard]] std::string trafficGroupsJson(const Traffic& traffic);

} // namespace breakeven
