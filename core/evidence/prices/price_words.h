// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_catalog.h"
#include "core/words/message.h"

namespace breakeven {

/// With all its digits: "$0.0028", "$3.00", "$4.125".
[[nodiscard]] Quantity priceQuantity(double usdPerMillion);
/// "$3.00 in and $15.00 out".
[[nodiscard]] Message inAndOut(double input, double output);

/// What longer prompts cost, without a full stop: "prompts above 200,000 tokens: $6.00 in and $22.50 out; above …";
/// empty if they cost the same.
[[nodiscard]] Message tiersInWords(const std::vector<PromptTier>& tiers);

/// Which prompts it is whose prices hold for one of so many tokens: "prompts up to 200,000 tokens", "prompts above
/// 200,000 tokens"; empty if there are no others.
[[nodiscard]] Message promptsOfTier(const std::vector<PromptTier>& tiers, double promptTokens);

} // namespace breakeven
