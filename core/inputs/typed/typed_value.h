// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/result.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// Reads what a person types for a parameter: "12k", "1.5M", "2B", "$0.35", "15 %", "1,200". A comma groups exactly
/// three digits; what can be read in two ways ("1,5", "1.500k") is refused with a suggestion, never guessed. In another
/// language also with its words and units: "1,2 Mio.", "0,35 $", "3万". Where a comma stands before decimals, numbers
/// are read with either sign, "1.234,5", "1 234,5" or "1,234.5", and "1.500" and "1,500" only where the parameter
/// accepts no more than one of their readings. An amount of money is in the currency that the catalog shows, or in
/// dollars where their sign stands beside it, and is read as US dollars; a bound of its range as it is shown is that
/// bound. The error's `where` is the id.
[[nodiscard]] Result<double> parseTyped(const Parameter& parameter, std::string_view text,
                                        const Catalog& catalog = english);

/// One number of a sum (typed_sum.h): read in the same way, but it may lie outside of the parameter's range and need
/// not be whole; an amount of money is one of the currency that is shown.
[[nodiscard]] Result<double> parseOperand(const Parameter& parameter, std::string_view text,
                                          const Catalog& catalog = english);

/// The value to be edited: exact, without unit, as the language writes it, and read back by parseTyped as the same
/// double.
[[nodiscard]] std::string typedValue(const Parameter& parameter, double value, const Catalog& catalog = english);

/// A number that has no unit, read as parseTyped reads one; absent where the text is none, or has two readings.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text, const Catalog& catalog = english);
/// A number that has no unit, to be edited: exact, and read back by parseNumber as the same double.
[[nodiscard]] std::string typedNumber(double value, const Catalog& catalog = english);

} // namespace breakeven
