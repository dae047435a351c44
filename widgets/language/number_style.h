// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/words/notation.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace breakeven {

/// How numbers are written, whatever the language: what stands before decimals, and between thousands.
enum class NumberStyle { PointAndComma, CommaAndPoint, CommaAndSpace };

/// A row of the table of number forms.
struct NumberStyleInfo {
    NumberStyle style;
    std::string_view id;     ///< as settings keep it
    std::string_view sample; ///< as a person chooses it
    std::string_view decimal;
    std::string_view group;
};

inline constexpr EnumTable<&NumberStyleInfo::style> numberStyleTable{{
    {NumberStyle::PointAndComma, "point_and_comma", "1,234.56", ".", ","},
    {NumberStyle::CommaAndPoint, "comma_and_point", "1.234,56", ",", "."},
    {NumberStyle::CommaAndSpace, "comma_and_space", "1\u202F234,56", ",", "\u202F"},
}};
template <> inline constexpr const auto& tableOf<NumberStyle> = numberStyleTable;

/// The notation of a language with numbers in that form; its words and its signs stay.
[[nodiscard]] Notation inStyle(Notation notation, NumberStyle style);

/// The form in which a country's numbers are written, by the name of its locale: "de_AT.UTF-8". Absent for none ("",
/// "C", "POSIX"), which says nothing of people. One that no row has is that with the same sign before decimals.
[[nodiscard]] std::optional<NumberStyle> numberStyleOf(const QByteArray& localeName);

/// The desktop's, as LC_ALL, LC_NUMERIC or LANG has it.
[[nodiscard]] std::optional<NumberStyle> numberStyleOfDesktop();

} // namespace breakeven
