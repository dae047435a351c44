// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace breakeven {

/// What is the matter with a count.
enum class TokenFault : std::uint8_t {
    None,
    Missing,
    NoNumber,
    Negative,
    TooLarge,
    NotWhole,
    StrayComma, ///< that does not stand between thousands
    TwoReadings ///< its comma could be a decimal one or one between thousands
};

/// A count as a log has it, or why it is none.
struct TokenNumber {
    std::uint64_t value = 0;
    TokenFault fault = TokenFault::None;
};

/// Reads a whole number of at most 12 digits, which may have an empty fraction ("3.0") or an exponent. Commas between
/// thousands are read where no comma can be for decimals; in a table with semicolons (`decimalComma`) a comma is a
/// decimal one, and "1,000" is refused, since it could be either.
[[nodiscard]] TokenNumber parseTokenNumber(std::string_view text, bool decimalComma);

} // namespace breakeven
