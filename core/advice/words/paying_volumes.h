// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/break_even/break_even.h"

#include <string>
#include <string_view>
#include <utility>

namespace breakeven {

/// The volumes at which an option pays, to stand after "pays" or "would pay": "from 644k requests a month on", "at
/// every volume", "only between 40k and 310k requests a month". `unit` follows a volume and begins with a space, or is
/// empty where it has been said already.
[[nodiscard]] std::string payingVolumes(const BreakEven& found, std::string_view unit);

/// Two volumes, with all digits where three do not tell them apart.
[[nodiscard]] std::pair<std::string, std::string> tellVolumesApart(double a, double b);

} // namespace breakeven
