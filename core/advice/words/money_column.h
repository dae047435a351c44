// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/currency.h"
#include "core/words/quantity.h"

#include <span>
#include <vector>

namespace breakeven {

// Amounts of US dollars that stand under each other, rounded in the currency in which they are shown.

/// Amounts above their sum, which is written as Quantity::moneyInColumn has it: they are rounded to what that is
/// rounded to, those with the largest remainders up, so that what is written adds up. What would read as nothing then
/// keeps its own rounding; so do all where the sum is below one, or too large to be written whole.
[[nodiscard]] std::vector<Quantity> partsOfTheirSum(std::span<const double> parts, const MoneyShown& money);

/// The same for sums that stand beside each other: what several of them have in common is written alike in all, as far
/// as each can add up with that.
[[nodiscard]] std::vector<std::vector<Quantity>> partsOfTheirSums(const std::vector<std::vector<double>>& columns,
                                                                  const MoneyShown& money);

/// Amounts that do not add up: whole numbers where one of them is written so, which leaves no cents beside it. What
/// would read as nothing then keeps its own rounding.
[[nodiscard]] std::vector<Quantity> amountsInColumn(std::span<const double> amounts, const MoneyShown& money);

/// Small prices with the same decimals, as many as give the smallest of them three significant digits: "$0.00410" and
/// "$0.00342". Where that would be more digits than anybody reads, each has three of its own.
[[nodiscard]] std::vector<Quantity> pricesInColumn(std::span<const double> prices, const MoneyShown& money);

} // namespace breakeven
