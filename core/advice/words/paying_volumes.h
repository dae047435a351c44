// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/words/told_apart.h"
#include "core/model/break_even/break_even.h"
#include "core/words/message.h"

#include <optional>

namespace breakeven {

/// Whether a volume is followed by what it counts, or that has been said already.
enum class VolumeUnit { RequestsAMonth, Said };

/// The volumes at which an option pays, to stand after "pays" or "would pay": "from 644k requests a month on", "at
/// every volume", "only between 40k and 310k requests a month", "below 13.9k requests a month and again from 1.13M on".
/// None of them reads like `beside` if it differs from it. Each is rounded to where it pays: at the figures that stand
/// there the words are true.
[[nodiscard]] Message payingVolumes(const BreakEven& found, VolumeUnit unit, std::optional<double> beside = {});

/// The break-even that people ask for first (BreakEven::crossing), and to which side its figure is rounded.
[[nodiscard]] std::optional<NamedVolume> namedCrossing(const BreakEven& found);

/// How a volume is written beside those words.
[[nodiscard]] Quantity volumeBeside(const BreakEven& found, double volume);

/// How the volumes are written that the words name, and one that stands beside them.
[[nodiscard]] VolumeStyle styleBeside(const BreakEven& found, std::optional<double> volume);

/// The same where there is no room: the volume from which it pays for good, "always", "never", "below 13.9k",
/// "40k–310k", "in part of 730k–6.1M".
[[nodiscard]] Message payingBriefly(const BreakEven& found);

/// Whether those words name a volume, and so what it counts.
[[nodiscard]] bool namesVolume(const BreakEven& found);

} // namespace breakeven
