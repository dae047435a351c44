// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

// What parseTyped (typed_value.h) takes a typed text apart with, before any digit is understood.

/// What was typed, taken apart: `[-][$]digits[exponent] rest`. The views are of the text that was taken apart.
struct Pieces {
    bool negative = false;
    bool dollar = false;
    std::string_view digits; ///< digits, commas and points
    std::optional<int> exponent;
    std::string_view rest; ///< magnitude letter and unit
};

/// The text with the typographic minus and spaces of a copied number made plain, without spaces around it.
[[nodiscard]] std::string plainText(std::string_view text);
[[nodiscard]] Pieces takeApart(std::string_view text);
/// Whether `text` is the parameter's unit as it is shown, as the table names it, or the part of either before a slash.
[[nodiscard]] bool isUnit(const Parameter& parameter, std::string_view text);
/// The power of ten of "k", "M" or "B", in either case.
[[nodiscard]] std::optional<int> powerOfMagnitude(char letter);
/// The text in an error's quotation marks: short, on one line, whole characters.
[[nodiscard]] std::string quoted(std::string_view text);

} // namespace breakeven
