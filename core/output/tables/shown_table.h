// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/table.h"
#include "core/words/currency.h"

namespace breakeven {

/// A view's table for who reads it on screen: amounts of US dollars in the currency that is shown, and its code in the
/// place of "USD" in their units. What is exported stays in dollars.
[[nodiscard]] std::vector<TableRow> inShownCurrency(std::vector<TableRow> table, const MoneyShown& money);

} // namespace breakeven
