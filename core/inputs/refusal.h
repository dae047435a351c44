// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/message.h"

namespace breakeven {

// Why a number is not allowed, in one sentence that names it and what is allowed; empty if it is allowed.

/// "-1 is outside 0.05 to 50 USD/GPU-hour", "1.5 is not a whole number; allowed are whole numbers from 1 to 64
/// replicas".
[[nodiscard]] Message whyRefused(const Parameter& parameter, double value);

/// Of a range's ends against each other and the value that they bracket. Each end is checked as above, but for
/// fractions: the tenth percentile of a whole number need not be one.
[[nodiscard]] Message whyRefused(const Parameter& parameter, const Range& range, double value);

/// What a value may be: "0.05 to 50 USD/GPU-hour", "whole numbers from 1 to 64 replicas".
[[nodiscard]] Message allowedValues(const Parameter& parameter);

} // namespace breakeven
