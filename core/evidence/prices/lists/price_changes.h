// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_catalog.h"

#include <string>

namespace breakeven {

/// Whether two prices differ by no more than what lists round.
[[nodiscard]] bool samePrice(double left, double right);

/// What a list says otherwise of a model than the catalog does, on the day of the list and later: "$3.00 → $2.50 in,
/// none → $0.25 cached". What the list does not tell is no difference, unless the price of fresh tokens has changed, as
/// a price that is derived from it can't be the same; nor is what the tiers of longer prompts say
/// of the cache, nor is a smaller context, as some lists tell a round figure or
/// the longest input alone. Empty if there is no difference.
[[nodiscard]] Message priceChanges(const CatalogModel& known, const CatalogModel& listed);

} // namespace breakeven
