// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/lists/listed_price.h"

namespace breakeven::litellm {

/// The tiers of `tiered_pricing`, that of the shortest prompts first; none if the entry has a price of its own, or no
/// tiers.
[[nodiscard]] std::vector<const nlohmann::ordered_json*> tiersOf(const nlohmann::ordered_json& entry);

/// What an entry of LiteLLM's list says beyond the prices of a catalog's model: prices of long prompts, of cache writes
/// that last an hour, of reasoning, what is charged besides tokens, when the model retires, and the list's own remark.
[[nodiscard]] Message noteOf(const nlohmann::ordered_json& entry, ListedPrices& prices);

} // namespace breakeven::litellm
