// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/scale.h"
#include "core/words/currency.h"

namespace breakeven {

/// The row as money is shown: of money, ranges, floor and step are in the shown currency, and the step is a round
/// number of it. Another row, and money in dollars, stays as it is.
[[nodiscard]] Parameter shownRow(const Parameter& parameter, const MoneyShown& money);

/// A value of the row's as it is shown: of money, in the shown currency.
[[nodiscard]] double toShown(const Parameter& parameter, double value, const MoneyShown& money);
/// A shown value as the row's own. A bound of its ranges that was rounded as rows show it is that bound.
[[nodiscard]] double fromShown(const Parameter& parameter, double shown, const MoneyShown& money);

// What scale.h gives, with values that are round as they are shown.

[[nodiscard]] double valueAtFraction(const Parameter& parameter, double fraction, const MoneyShown& money);
[[nodiscard]] double roundAtFraction(const Parameter& parameter, double fraction, const MoneyShown& money);
[[nodiscard]] double freeAtFraction(const Parameter& parameter, double fraction, const MoneyShown& money);
[[nodiscard]] double stepped(const Parameter& parameter, double value, int direction, StepSize size,
                             const MoneyShown& money);

} // namespace breakeven
