// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/listed/listed_price.h"

namespace breakeven::litellm {

/// The tiers of `tiered_pricing`, that of the shortest prompts first; none if the entry has a price of its own, or no
/// tiers.
[[nodiscard]] std::vector<const nlohmann::ordered_json*> tiersOf(const nlohmann::ordered_json& entry);

struct ReadPrices {
    std::optional<double> input; ///< absent if the list tells none, as it is in `dated` only if both are there
    std::optional<double> output;
    DatedPrices dated;
};

/// The prices of an entry in USD per million tokens, with those of long prompts as tiers; a tier without a price of
/// input or output is none. Cached input or a cache write for nothing is taken as not listed.
[[nodiscard]] ReadPrices readPrices(const nlohmann::ordered_json& entry, ListedPrices& prices);

} // namespace breakeven::litellm
