// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"
#include "core/model/capacity.h"
#include "core/scenario/provenance.h"

#include <optional>
#include <string_view>
#include <vector>

namespace breakeven {

/// Share of time, 0 to 1, in which a fleet that follows these hours would have its replicas beyond the minimum switched
/// off (MODEL.md, "Scaling down from a log"): as many replicas are on in an hour as are needed in it or in the next.
/// The busiest hour has the fleet's load at the volume, the others as much less as they have fewer requests. There is
/// at least one hour, and one request.
[[nodiscard]] double scaledDownShare(const std::vector<double>& requestsByHour, const Fleet& fleet, double volume);

/// What a log says of `scale_down`, for withValues(): at the scenario's volume, for its rented GPUs, or those of its
/// hybrid where that is the focus and rents them; its source says so. Absent where whyNoScaleDown() says why. `name` is
/// the log's, without folders.
[[nodiscard]] std::optional<SourcedValue> scaleDownValue(const Traffic& traffic, std::string_view name,
                                                         const Scenario& scenario);

/// Why scale_down can't be told from the log; empty if it can.
[[nodiscard]] Message whyNoScaleDown(const Traffic& traffic);

} // namespace breakeven
