// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/results/load_point.h"

namespace breakeven {

/// The part of the requests at once that were asked for below which a level was not reached, and its figures are a
/// floor.
inline constexpr double reachedShare = 0.8;

/// Whether fewer requests were at work than were asked for, or fewer a second answered; false where it can't be told.
[[nodiscard]] bool isBelowLevel(const LoadPoint& point);

/// What every benchmark's point is looked over for once it was read: times of under a millisecond become the seconds
/// that they are; a run of which nothing was completed, or that lacks what a throughput needs, becomes unusable; and
/// what makes its figures less than they seem is noted.
void checkLevel(LoadPoint& point);

} // namespace breakeven
