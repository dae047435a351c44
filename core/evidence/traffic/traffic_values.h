// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"
#include "core/scenario/provenance.h"

#include <string_view>
#include <vector>

namespace breakeven {

/// What a log says of a scenario's parameters, for withValues(). `name` is the log's, without folders.
///
/// The volume is requestsPerMonth; its range is Traffic's, between days. Tokens are means, with the range of days' or
/// hours' means: a parameter's range is how far off the mean that the model multiplies may be, not how requests differ.
/// Shares are percent. The peak-to-average ratio is filled only from a log of at least a day, since a shorter one hides
/// the daily cycle: that of a minute where a minute has 10 requests on average, or else that of an hour where an hour
/// has; with fewer, chance makes the peak.
[[nodiscard]] std::vector<SourcedValue> trafficValues(const Traffic& traffic, std::string_view name);

/// Why the peak-to-average ratio is not among trafficValues(); empty if it is.
[[nodiscard]] Message whyNoPeak(const Traffic& traffic);

/// "conv.csv, 19,366 requests, 2023-11-16 18:15 to 19:14 UTC".
[[nodiscard]] Message trafficSource(const Traffic& traffic, std::string_view name);

} // namespace breakeven
