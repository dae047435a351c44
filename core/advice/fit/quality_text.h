// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/message.h"

namespace breakeven {

/// A score for people: "2.5", "4.0".
[[nodiscard]] Message scoreText(double score);
/// A mean of scores as it is shown, with a digit more than a score: 3.13.
[[nodiscard]] double shownMean(double mean);
/// The same for people: "3.13".
[[nodiscard]] Message meanText(double mean);

/// A range of waiting times, from milliseconds: "5–15 ms", "2–5 s"; "80 ms" where it is a single one.
[[nodiscard]] Message latencyText(const Range& milliseconds);

} // namespace breakeven
