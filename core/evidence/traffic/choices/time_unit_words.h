// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_layout.h"
#include "core/evidence/traffic/traffic.h"

#include <array>

namespace breakeven {

/// The units that times without a date can have, in the order in which they are offered.
inline constexpr std::array timeUnits{TimeUnit::Seconds, TimeUnit::Milliseconds, TimeUnit::Microseconds};

/// What a log would say with each of these units: "Milliseconds: 2 hours, 14,615 requests a month". It was read with
/// one of them, `readAs`.
[[nodiscard]] std::vector<Message> timeUnitOffers(const Traffic& traffic, TimeUnit readAs);

} // namespace breakeven
