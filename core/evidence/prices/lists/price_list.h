// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/lists/imported_models.h"

namespace breakeven {

/// Reads a list of models' prices, which is recognized by its content: LiteLLM's price list, the list of genai-prices,
/// or a catalog in this program's own form, which is read as parseModels reads it. `asOf`, YYYY-MM-DD, becomes the date
/// of all prices of the first two, which have none of their own. An error is one of parseStrictJson or of parseModels,
/// or says that it is none of these lists; what is wrong with a single entry of a public list is a reason to skip it.
[[nodiscard]] Result<ImportedModels> readPriceList(std::string_view text, const std::string& where,
                                                   std::string_view asOf);

} // namespace breakeven
