// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/numbers.h"

#include <string>

namespace breakeven {

// A parameter's value as people read it: core/words/numbers.h with the unit of its row, and the same as quantities of
// messages.

/// As shown in its row: "$3.00" "/M tokens"; "1M" "/month"; "15" "%".
[[nodiscard]] ShownValue shownValue(const Parameter& parameter, double value, const Catalog& catalog = english);
/// The same with every digit: "744,123" "/month".
[[nodiscard]] ShownValue exactValue(const Parameter& parameter, double value);
/// Rounded to so many significant digits, within a sentence: "$2.29 an hour", "513 tokens a request", "1 month".
[[nodiscard]] std::string valueInWords(const Parameter& parameter, double value, int digits);
/// The same beside the parameter's label: "$2.29/hour", "513 tokens"; "644k" where the label says "per month".
[[nodiscard]] std::string valueAsLabel(const Parameter& parameter, double value, int digits);

[[nodiscard]] Quantity shownQuantity(const Parameter& parameter, double value);
[[nodiscard]] Quantity shownNumber(const Parameter& parameter, double value);
[[nodiscard]] Quantity exactNumber(const Parameter& parameter, double value);
[[nodiscard]] Quantity exactQuantity(const Parameter& parameter, double value);
/// As documents state it: every digit of what somebody may have typed, and of a value that was computed no more than
/// its row shows, as sentences do: "744,123/month", "$2.50/hour", "19,435 tokens/s" of 19,434.5859375.
[[nodiscard]] Quantity statedQuantity(const Parameter& parameter, double value);
[[nodiscard]] Quantity statedNumber(const Parameter& parameter, double value);
[[nodiscard]] Quantity statedInWords(const Parameter& parameter, double value);
[[nodiscard]] Quantity quantityInWords(const Parameter& parameter, double value, int digits);
[[nodiscard]] Quantity quantityAsLabel(const Parameter& parameter, double value, int digits);
/// Without its unit, before another value that has it: "$1.20", "644k".
[[nodiscard]] Quantity quantityNumber(const Parameter& parameter, double value, int digits);

} // namespace breakeven
