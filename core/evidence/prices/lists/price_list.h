// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/imported_models.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Who publishes the lists that are known here.
[[nodiscard]] std::vector<std::string_view> priceListPublishers();

/// Reads a list of models' prices, which is recognized by its content: one of those publishers' lists, or a catalog in
/// this program's own form, which is read as parseModels reads it. `asOf`, YYYY-MM-DD, becomes the date of all prices
/// of a public list, which has none of its own. An error is one of parseStrictJson or of parseModels, or says that it
/// is none of these lists; what is wrong with a single entry of a public list is a reason to skip it.
[[nodiscard]] Result<ImportedModels> readPriceList(std::string_view text, const std::string& where,
                                                   std::string_view asOf);

} // namespace breakeven
