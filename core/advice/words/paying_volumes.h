// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/break_even/break_even.h"
#include "core/words/message.h"

#include <utility>

namespace breakeven {

/// Whether a volume is followed by what it counts, or that has been said already.
enum class VolumeUnit { RequestsAMonth, Said };

/// The volumes at which an option pays, to stand after "pays" or "would pay": "from 644k requests a month on", "at
/// every volume", "only between 40k and 310k requests a month".
[[nodiscard]] Message payingVolumes(const BreakEven& found, VolumeUnit unit);

/// Whether those words name a volume, and so what it counts.
[[nodiscard]] bool namesVolume(const BreakEven& found);

/// Two volumes, with all digits where three do not tell them apart.
[[nodiscard]] std::pair<Quantity, Quantity> tellVolumesApart(double a, double b);

} // namespace breakeven
