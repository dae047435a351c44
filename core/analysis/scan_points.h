// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"

#include <vector>

namespace breakeven {

/// Where a value stands in its parameter's whole range, 0 … 256: steps of a scan (MODEL.md, "Goal seek").
[[nodiscard]] double scanPosition(const Parameter& parameter, double value);

/// The values of a scan, ascending: 257 over the parameter's whole range, equally spaced on its scale, and the current
/// value; every value of an integer.
[[nodiscard]] std::vector<double> scanPoints(const Parameter& parameter, double current);

} // namespace breakeven
