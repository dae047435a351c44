// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"

#include <string>

namespace breakeven {

/// A score for people: "2.5", "4.0".
[[nodiscard]] std::string scoreText(double score);
/// A mean of scores, with a digit more, so as to tell one from the other: "3.13".
[[nodiscard]] std::string meanText(double mean);

/// A waiting time, from milliseconds: "0.12 ms", "120 ms", "2.4 s".
[[nodiscard]] std::string latencyText(double milliseconds);
/// A range of waiting times, from milliseconds: "5–15 ms", "2–5 s"; "80 ms" where it is a single one.
[[nodiscard]] std::string latencyText(const Range& milliseconds);

} // namespace breakeven
