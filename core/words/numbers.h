// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/noise.h"
#include "core/words/unit.h"

#include <string>
#include <string_view>

namespace breakeven {

struct Catalog; // core/words/catalog.h
struct Quantity;
extern const Catalog english;

// Every number that a person reads is written here, as the catalog's language writes it. Amounts of money are US
// dollars, and are written in the currency that the catalog shows. The examples are English ones, in dollars.

/// Rounded for people: "644k", "8.03M", "1.2B", "950", three significant digits.
[[nodiscard]] std::string compactCount(double value, const Catalog& catalog = english);
/// All digits of the whole number: "1,000,000".
[[nodiscard]] std::string fullCount(double value, const Catalog& catalog = english);
/// Dollars rounded for people: "$13,740" from 100 on, "$12.50" from 1 on, two significant digits below ("$0.0021");
/// "−$840".
[[nodiscard]] std::string money(double value, const Catalog& catalog = english);
/// Dollars to `digits` significant digits below 100, for figures that must be told apart.
[[nodiscard]] std::string money(double value, int digits, const Catalog& catalog = english);
/// Dollars with cents below a thousand, for small sums that stand beside each other: "$109.50", "$13,740"; below one as
/// money has them.
[[nodiscard]] std::string moneyToTheCent(double value, const Catalog& catalog = english);
/// Dollars with every cent, as sums are that must add up: "$1,255.60", "$800"; below one dollar six significant digits.
[[nodiscard]] std::string fullMoney(double value, const Catalog& catalog = english);
/// Dollars as money has them, but from ten million on "$12.3M": more digits would not fit beside a name.
[[nodiscard]] std::string moneyInColumn(double value, int digits = 2, const Catalog& catalog = english);
/// Dollars with so many decimals, whatever they are: "$0.00410".
[[nodiscard]] std::string moneyWithDecimals(double value, int decimals, const Catalog& catalog = english);
/// Dollars for an axis: "$1k", "$10", "$1M", "$0.01".
[[nodiscard]] std::string compactMoney(double value, const Catalog& catalog = english);
/// "4.9 months", "1 month", "12 months"; below one month in days: "5 days", "less than a day".
[[nodiscard]] std::string monthSpan(double months, const Catalog& catalog = english);
/// "82 %", from a share.
[[nodiscard]] std::string percent(double share, const Catalog& catalog = english);
/// A time to wait, from milliseconds: "0.12 ms", "120 ms", "2.4 s".
[[nodiscard]] std::string waitingTime(double milliseconds, const Catalog& catalog = english);
/// A number to that many significant digits without trailing zeros, grouped.
[[nodiscard]] std::string rounded(double value, int digits, const Catalog& catalog = english);

/// A value as shown in its row: "$3.00" "/M tokens"; "1M" "/month"; "15" "%".
struct ShownValue {
    std::string number; ///< with its currency sign
    std::string unit;   ///< may be empty
    std::string_view between = " ";
    [[nodiscard]] std::string text() const
    {
        return unit.empty() ? number : std::string(number).append(between) + unit;
    }
};
[[nodiscard]] ShownValue shownValue(const Unit& unit, double value, const Catalog& catalog = english);
/// The same with every digit, but for noise: "744,123" "/month".
[[nodiscard]] ShownValue exactValue(const Unit& unit, double value, const Catalog& catalog = english);
/// The number of a value rounded to so many significant digits; more than a row shows are all shown.
[[nodiscard]] std::string roundedNumber(const Unit& unit, double value, int digits, const Catalog& catalog = english);
/// The same within a sentence: "$2.29 an hour", "513 tokens a request", "1 month".
[[nodiscard]] std::string valueInWords(const Unit& unit, double value, int digits, const Catalog& catalog = english);
/// The same beside a label: "$2.29/hour", "513 tokens".
[[nodiscard]] std::string valueAsLabel(const Unit& unit, double value, int digits, const Catalog& catalog = english);

/// A message's quantity.
[[nodiscard]] std::string inNotation(const Quantity& quantity, const Catalog& catalog = english);

} // namespace breakeven
