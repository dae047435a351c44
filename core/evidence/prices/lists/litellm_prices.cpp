// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_prices.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace breakeven::litellm {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view inputKey = "input_cost_per_token";
constexpr std::string_view outputKey = "output_cost_per_token";
constexpr std::string_view cachedKey = "cache_read_input_token_cost";
constexpr std::string_view cacheWriteKey = "cache_creation_input_token_cost";

/// Where a tier begins, in tokens.
double startOfTier(const Json& tier)
{
    const Json* range = member(tier, "range");
    return range != nullptr && range->is_array() && !range->empty() && range->front().is_number()
               ? range->front().get<double>()
               : 0;
}

/// "_above_200k_tokens" of such a price's key; empty for other keys.
std::string_view endOfLongKey(std::string_view key)
{
    constexpr std::string_view before = "_above_";
    for (const std::string_view price : {inputKey, outputKey})
        if (key.starts_with(price) && key.substr(price.size()).starts_with(before))
            return key.substr(price.size());
    return {};
}

/// 200,000 of "_above_200k_tokens"; 0 if the end of the key is of another kind.
double thresholdOf(std::string_view end)
{
    constexpr std::string_view before = "_above_";
    constexpr std::string_view after = "k_tokens";
    if (!end.ends_with(after) || end.size() <= before.size() + after.size())
        return 0;
    const std::string_view digits = end.substr(before.size(), end.size() - before.size() - after.size());
    int thousands = 0;
    const auto [stop, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), thousands);
    return fault == std::errc() && stop == digits.data() + digits.size() ? 1000.0 * thousands : 0;
}

/// The prices at keys that end so.
TokenPrices pricesAt(const Json& object, std::string_view end, ListedPrices& prices)
{
    const auto at = [&object, end](std::string_view key) { return member(object, std::string(key).append(end)); };
    return {.input = prices.read(at(inputKey)).value_or(0),
            .output = prices.read(at(outputKey)).value_or(0),
            .cachedInput = prices.readAboveZero(at(cachedKey)),
            .cacheWrite = prices.readAboveZero(at(cacheWriteKey)),
            .batchInput = std::nullopt,
            .batchOutput = std::nullopt};
}

std::vector<PromptTier> readTiers(const Json& entry, const TokenPrices& shortest, ListedPrices& prices)
{
    std::map<double, TokenPrices> tiers;
    const std::vector<const Json*> listed = tiersOf(entry);
    for (std::size_t i = 1; i < listed.size(); ++i)
        tiers.emplace(startOfTier(*listed[i]), pricesAt(*listed[i], {}, prices));
    for (const auto& [key, value] : entry.items())
        if (const std::string_view end = endOfLongKey(key); thresholdOf(end) > 0) {
            TokenPrices longer = pricesAt(entry, end, prices);
            if (longer.input <= 0)
                longer.input = shortest.input;
            if (longer.output <= 0)
                longer.output = shortest.output;
            tiers.emplace(thresholdOf(end), longer);
        }
    std::vector<PromptTier> made;
    for (const auto& [above, longer] : tiers)
        if (isTierStart(above) && longer.input > 0 && longer.output > 0)
            made.push_back({above, longer});
    return made;
}

} // namespace

std::vector<const Json*> tiersOf(const Json& entry)
{
    std::vector<const Json*> tiers;
    const Json* list = member(entry, "tiered_pricing");
    if (list == nullptr || !list->is_array() || member(entry, inputKey) != nullptr)
        return tiers;
    for (const Json& tier : *list)
        tiers.push_back(&tier);
    std::ranges::stable_sort(tiers, {}, [](const Json* tier) { return startOfTier(*tier); });
    return tiers;
}

ReadPrices readPrices(const Json& entry, ListedPrices& prices)
{
    const std::vector<const Json*> tiers = tiersOf(entry);
    const Json& base = tiers.empty() ? entry : *tiers.front();
    ReadPrices read;
    read.input = prices.read(member(base, inputKey));
    read.output = prices.read(member(base, outputKey));
    TokenPrices& shortest = read.dated.prices;
    shortest = pricesAt(base, {}, prices);
    if (!shortest.cachedInput) // where a price stands at several places, the first counts
        shortest.cachedInput = prices.readAboveZero(member(base, "input_cost_per_token_cache_hit"));
    shortest.batchInput = prices.readAboveZero(member(entry, "input_cost_per_token_batches"));
    shortest.batchOutput = prices.readAboveZero(member(entry, "output_cost_per_token_batches"));
    read.dated.tiers = readTiers(entry, shortest, prices);
    return read;
}

} // namespace breakeven::litellm
