// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/listed_price.h"

namespace breakeven::litellm {

/// What an entry of LiteLLM's list says beyond the prices of a catalog's model: what is charged at other prices or
/// besides tokens, when the model retires, and the list's own remark. `output` is the price of its output in USD per
/// million tokens.
[[nodiscard]] Message noteOf(const nlohmann::ordered_json& entry, double output, ListedPrices& prices);

} // namespace breakeven::litellm
