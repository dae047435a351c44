// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace breakeven {

/// Reads what a person types for a parameter: "12k", "1.5M", "2B", "$0.35", "15 %", "1,200". A comma groups exactly
/// three digits; what can be read in two ways ("1,5", "1.500k") is refused with a suggestion, never guessed. The
/// error's `where` is the id.
[[nodiscard]] Result<double> parseTyped(const Parameter& parameter, std::string_view text);

/// One number of a sum (typed_sum.h): read in the same way, but it may lie outside of the parameter's range and need
/// not be whole.
[[nodiscard]] Result<double> parseOperand(const Parameter& parameter, std::string_view text);

/// The value to be edited: exact, without unit, and read back by parseTyped as the same double.
[[nodiscard]] std::string typedValue(const Parameter& parameter, double value);

} // namespace breakeven
