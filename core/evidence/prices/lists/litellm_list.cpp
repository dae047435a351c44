// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_list.h"

#include "core/evidence/prices/lists/listed_price.h"
#include "core/evidence/prices/lists/litellm_notes.h"
#include "core/evidence/prices/lists/litellm_vendors.h"
#include "core/evidence/prices/lists/model_kinds.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view litellmListName = "LiteLLM price list";
constexpr std::size_t shownLength = 40; ///< characters of a mode in a reason

/// Which price stands where there is none per token; empty if none does.
std::string otherCharge(const Json& entry)
{
    // The first that a key holds counts.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> charges{
        {{"_per_character", "character"},
         {"_per_video_per_second", "second of video"},
         {"_per_second", "second"},
         {"_per_session", "session"},
         {"_per_image", "image"},
         {"_per_request", "request"}}};
    for (const auto& [part, charge] : charges)
        for (const auto& [key, value] : entry.items())
            if (key.find(part) != std::string::npos)
                return std::string(charge);
    return {};
}

/// Empty if the entry is a model that answers in text.
std::string whyNoTextModel(const std::string& key, const Json& entry)
{
    if (!entry.is_object())
        return "is not an object";
    if (key == "sample_spec")
        return "a sample row, not a model";
    const std::string mode = textOf(entry, "mode");
    if (mode.empty())
        return "no mode is stated";
    if (mode != "chat" && mode != "completion" && mode != "responses")
        return fmt::format("its mode is {}, not chat, completion or responses", oneLine(mode, shownLength));
    return {};
}

/// Where a price stands at several places, the first counts.
std::optional<double> firstOf(ListedPrices& prices, const Json& entry, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        if (const std::optional<double> price = prices.readAboveZero(member(entry, key)))
            return price;
    return std::nullopt;
}

Result<CatalogModel> readEntry(const std::string& key, const Json& entry, std::string_view asOf)
{
    if (std::string why = whyNoTextModel(key, entry); !why.empty())
        return Error{key, std::move(why)};

    const std::vector<const Json*> tiers = litellm::tiersOf(entry);
    const Json& base = tiers.empty() ? entry : *tiers.front();
    ListedPrices prices(1);
    const std::optional<double> input = prices.read(member(base, "input_cost_per_token"));
    const std::optional<double> output = prices.read(member(base, "output_cost_per_token"));
    DatedPrices dated;
    dated.prices.cachedInput = firstOf(prices, base, {"cache_read_input_token_cost", "input_cost_per_token_cache_hit"});
    dated.prices.cacheWrite = firstOf(prices, base, {"cache_creation_input_token_cost"});
    dated.prices.batchInput = firstOf(prices, entry, {"input_cost_per_token_batches"});
    dated.prices.batchOutput = firstOf(prices, entry, {"output_cost_per_token_batches"});
    std::string note = litellm::noteOf(entry, prices);

    if (!prices.fault().empty())
        return Error{key, prices.fault()};
    if (const std::string charge = otherCharge(entry); !input && !charge.empty())
        return Error{key, fmt::format("no price of input per token, but one per {}", charge)};
    if (std::string why = whyUnusable(input, output); !why.empty())
        return Error{key, std::move(why)};

    dated.prices.input = *input;
    dated.prices.output = *output;
    CatalogModel model;
    model.id = key;
    const std::string provider = textOf(entry, "litellm_provider");
    model.vendor = litellm::vendorName(provider);
    model.kind = kindOf(provider, key);
    model.context = contextOf(entry, "max_input_tokens");
    model.prices.push_back(std::move(dated));
    model.source = litellmListName;
    model.asOf = asOf;
    model.note = std::move(note);
    return model;
}

} // namespace

bool isLiteLlmList(const Json& json)
{
    return json.is_object() && std::any_of(json.begin(), json.end(), [](const Json& entry) {
               return entry.is_object() && entry.contains("litellm_provider");
           });
}

ImportedModels readLiteLlmList(const Json& json, std::string_view asOf)
{
    ImportedModels imported{std::string(litellmListName), std::string(asOf), {}, {}};
    for (const auto& [key, entry] : json.items())
        imported.add(key.empty() ? Result<CatalogModel>(Error{"\"\"", "its key is empty"})
                                 : readEntry(key, entry, asOf));
    nameBases(imported.models);
    return imported;
}

} // namespace breakeven
