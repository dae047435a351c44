// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/currency.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

// What parseTyped (typed_value.h) takes a typed text apart with, before any digit is understood.

/// What was typed, taken apart: `[-][currency]digits[exponent] rest`. The views are of the text that was taken apart.
struct Pieces {
    bool negative = false;
    const Currency* currency = nullptr; ///< that stands before the digits
    std::string_view digits;            ///< digits, commas and points; also spaces, where they set thousands apart
    std::optional<int> exponent;
    std::string_view rest; ///< magnitude letter and unit
};

/// The text with the typographic minus and spaces of a copied number made plain, without spaces around it; in languages
/// other than English also the wide letters and digits of East Asian keyboards.
[[nodiscard]] std::string plainText(std::string_view text, const Catalog& catalog = english);
[[nodiscard]] Pieces takeApart(std::string_view text, const Catalog& catalog = english);
/// Whether the language writes "1,5": a comma before decimals. Then a space may set thousands apart.
[[nodiscard]] bool hasDecimalComma(const Catalog& catalog);
/// Whether `text` is the parameter's unit as it is shown, as the table names it, or the part of either before a slash.
[[nodiscard]] bool isUnit(const Parameter& parameter, std::string_view text, const Catalog& catalog = english);
/// The unit as it is shown behind a number, with plain spaces: "/1k requests".
[[nodiscard]] std::string shownSuffix(const Parameter& parameter, const Catalog& catalog);

/// A magnitude that stands behind a number.
struct TypedMagnitude {
    int power;             ///< of ten
    std::string_view word; ///< as typed
};
/// The magnitude that `text`, what follows the digits, begins with, if only a unit or nothing is left behind it: a word
/// of the language ("Mio.", with or without the point, in either case) or else "k", "M" or "B".
[[nodiscard]] std::optional<TypedMagnitude> magnitudeBefore(const Parameter& parameter, std::string_view text,
                                                            const Catalog& catalog);
/// The power of ten of "k", "M" or "B", in either case.
[[nodiscard]] std::optional<int> powerOfMagnitude(char letter);
/// The text in an error's quotation marks: short, on one line, whole characters.
[[nodiscard]] std::string quoted(std::string_view text);

} // namespace breakeven
