// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/unit.h"

#include <concepts>

namespace breakeven {

/// A number within a message. It stays a number, with the style that it is written in, until a language writes it:
/// "1,234.5" here, "1.234,5" there.
struct Quantity {
    /// As the functions of those names write it (core/words/numbers.h).
    enum class Style {
        CompactCount,
        FullCount,
        Money, ///< to `digits`
        MoneyToTheCent,
        MoneyInColumn,
        MoneyWithDecimals, ///< `digits` of them
        FullMoney,
        CompactMoney,
        MoneyAmount, ///< without its sign, with `digits` decimals and without commas between thousands
        MoneyDigits, ///< the same with all its digits
        MonthSpan,
        Percent,
        WaitingTime,   ///< of milliseconds
        Rounded,       ///< to `digits`
        Fixed,         ///< with `digits` decimals
        Decimals,      ///< with at most `digits` decimals
        Plain,         ///< all digits, without commas between thousands
        General,       ///< with at most `digits` significant digits, without commas between thousands
        ShownNumber,   ///< of `unit`
        ShownValue,    ///< of `unit`
        ExactNumber,   ///< of `unit`
        ExactValue,    ///< of `unit`
        StatedNumber,  ///< of `unit`, as the two below
        StatedInWords, ///< of `unit`: every digit of what may have been typed, and of what was computed a row's
        StatedAsLabel, ///< the same beside a label
        RoundedNumber, ///< of `unit`, to `digits`
        ValueInWords,  ///< of `unit`, to `digits`
        ValueAsLabel   ///< of `unit`, to `digits`
    };

    double value = 0;
    Style style = Style::CompactCount;
    int digits = 0;
    const Unit* unit = nullptr; ///< a row of the table of units

    static constexpr Quantity compactCount(double value) { return {value, Style::CompactCount}; }
    static constexpr Quantity fullCount(double value) { return {value, Style::FullCount}; }
    static constexpr Quantity money(double value, int digits = 2) { return {value, Style::Money, digits}; }
    static constexpr Quantity moneyToTheCent(double value) { return {value, Style::MoneyToTheCent}; }
    static constexpr Quantity moneyInColumn(double value, int digits = 2)
    {
        return {value, Style::MoneyInColumn, digits};
    }
    static constexpr Quantity moneyWithDecimals(double value, int decimals)
    {
        return {value, Style::MoneyWithDecimals, decimals};
    }
    static constexpr Quantity fullMoney(double value) { return {value, Style::FullMoney}; }
    static constexpr Quantity compactMoney(double value) { return {value, Style::CompactMoney}; }
    static constexpr Quantity moneyAmount(double value, int decimals = 2)
    {
        return {value, Style::MoneyAmount, decimals};
    }
    static constexpr Quantity moneyDigits(double value) { return {value, Style::MoneyDigits}; }
    static constexpr Quantity monthSpan(double months) { return {months, Style::MonthSpan}; }
    static constexpr Quantity percent(double share) { return {share, Style::Percent}; }
    static constexpr Quantity waitingTime(double milliseconds) { return {milliseconds, Style::WaitingTime}; }
    static constexpr Quantity rounded(double value, int digits) { return {value, Style::Rounded, digits}; }
    static constexpr Quantity fixed(double value, int decimals) { return {value, Style::Fixed, decimals}; }
    static constexpr Quantity decimals(double value, int most) { return {value, Style::Decimals, most}; }
    static constexpr Quantity plain(double value) { return {value, Style::Plain}; }
    static constexpr Quantity general(double value, int digits = 6) { return {value, Style::General, digits}; }

    template <std::integral Count> static constexpr Quantity fullCount(Count count)
    {
        return fullCount(static_cast<double>(count));
    }
    template <std::integral Count> static constexpr Quantity plain(Count count)
    {
        return plain(static_cast<double>(count));
    }

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

} // namespace breakeven
