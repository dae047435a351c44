// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/table.h"

namespace breakeven {

/// A view's table for who reads it on screen: what the program says in the catalog's words, and amounts of US dollars
/// in the currency that it writes money in, whose code stands in the place of "USD" in their units. No cell is a
/// message any more. What is exported stays English and in dollars.
[[nodiscard]] std::vector<TableRow> inShownWords(std::vector<TableRow> table, const Catalog& catalog);

} // namespace breakeven
