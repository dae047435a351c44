// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/quantity.h"

namespace breakeven {

struct Catalog;

/// A quantity that is stated, StatedNumber, StatedInWords or StatedAsLabel, as one of a style that says how many digits
/// it has in the currency which the catalog shows.
[[nodiscard]] Quantity asStated(const Quantity& quantity, const Catalog& catalog);

} // namespace breakeven
