// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"

#include <string>

namespace breakeven {

/// What a log of requests says, as JSON. Shares are from 0 to 1; a figure that the log can't give is null, and "notes"
/// say why.
[[nodiscard]] std::string trafficJson(const Traffic& traffic);

} // namespace breakeven
