// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/price_words.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr int exactDigits = 12; // all that a list means, without the last ones of its doubles

Quantity tierStart(const PromptTier& tier)
{
    return Quantity::fullCount(tier.above);
}

} // namespace

Quantity priceQuantity(double usdPerMillion)
{
    return Quantity::money(usdPerMillion, exactDigits);
}

Message inAndOut(double input, double output)
{
    return {"prices.in_and_out(input, output)", priceQuantity(input), priceQuantity(output)};
}

Message tiersInWords(const std::vector<PromptTier>& tiers)
{
    std::vector<Message> said;
    for (const PromptTier& tier : tiers) {
        const Message prices = inAndOut(tier.prices.input, tier.prices.output);
        said.push_back(said.empty() ? Message{"prices.prompts_cost(tokens, prices)", tierStart(tier), prices}
                                    : Message{"prices.longer_prompts_cost(tokens, prices)", tierStart(tier), prices});
    }
    return listedWithSemicolons(said);
}

Message promptsOfTier(const std::vector<PromptTier>& tiers, double promptTokens)
{
    const auto next =
        std::ranges::find_if(tiers, [promptTokens](const PromptTier& tier) { return tier.above >= promptTokens; });
    if (tiers.empty())
        return {};
    if (next == tiers.begin())
        return {"prices.prompts_up_to(tokens)", tierStart(*next)};
    if (next == tiers.end())
        return {"prices.prompts_above(tokens)", tierStart(tiers.back())};
    return {"prices.prompts_between(low, high)", tierStart(*std::prev(next)), tierStart(*next)};
}

} // namespace breakeven
