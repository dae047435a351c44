// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/result.h"
#include "core/words/currency.h"
#include "core/words/message.h"

#include <optional>
#include <string_view>

namespace breakeven {

/// Reads what a person types into a field: a value as parseTyped reads it, or a sum of such values, "0.86*2",
/// "12k/30", "(1.2M + 300k) / 2", whose result must be a value that the parameter accepts. Multiplication and division
/// come first; × and ÷ are read as well. The result is rounded to 15 digits: 3*0.1 is 0.3. The error's `where` is the
/// id.
[[nodiscard]] Result<double> parseSum(const Parameter& parameter, std::string_view text,
                                      const Catalog& catalog = english);

/// Reads a range, "0.5 to 1.2", "0.5 – 1.2" or "0.5 .. 1.2", or with the language's word, "0,5 bis 1,2", whose ends are
/// read as above and must come in their order; absent if the text is none.
[[nodiscard]] std::optional<Result<Range>> parseTypedRange(const Parameter& parameter, std::string_view text,
                                                           const Catalog& catalog = english);

/// What lies in the middle of a range as the parameter's slider spreads it, as a hand would set it; a value that the
/// parameter accepts, within the range.
[[nodiscard]] double middleOf(const Parameter& parameter, const Range& range, const MoneyShown& money = {});

} // namespace breakeven
