// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"

namespace breakeven {

/// What a log can't show, and what of it is in no figure: sentences for people.
[[nodiscard]] std::vector<Message> trafficNotes(const Traffic& traffic);

/// "2023-11-16 18:15 to 19:14 UTC"; of a relative clock how long, "59 minutes".
[[nodiscard]] Message spanWords(const Traffic& traffic);

/// "59 minutes", "24 hours", "2.5 days".
[[nodiscard]] Message durationWords(double seconds);

} // namespace breakeven
