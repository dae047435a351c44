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
    StrayComma, ///< a comma or dot that does not stand between thousands, where it would have to
    TwoReadings ///< its comma or dot could be a decimal one or one between thousands
};

/// A count as a log has it, or why it is none.
struct TokenNumber {
    std::uint64_t value = 0;
    TokenFault fault = TokenFault::None;
};

/// What stands before the decimals of a number; the other of the two stands between thousands.
enum class DecimalSign : std::uint8_t { Unset, Dot, Comma };

/// How numbers are written.
struct NumberForm {
    DecimalSign decimal = DecimalSign::Unset;
    bool commasPartThousands = true; ///< where the sign is unset, as in JSON and in a table with commas
    bool itselfFirst = false;        ///< a number that shows its sign has it, as those of JSON do, whatever is set
};

/// Reads a whole number of at most 12 digits, which may have an empty fraction ("3.0") or an exponent, and signs
/// between its thousands. Where the decimal sign is unset, a number says it by itself ("1.234.567", "2.000,0", "3.0")
/// or is refused ("2.000").
[[nodiscard]] TokenNumber parseTokenNumber(std::string_view text, const NumberForm& form);

/// The decimal sign that a number shows by its form: "0.75", "1.234,5" and "12.345.678" do, "2.000" and "7" do not.
/// Unset also of what is no number.
[[nodiscard]] DecimalSign decimalSignShownBy(std::string_view text);

} // namespace breakeven
