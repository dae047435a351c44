// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_list.h"

#include "core/evidence/prices/lists/listed_price.h"
#include "core/evidence/prices/lists/litellm_notes.h"
#include "core/evidence/prices/lists/litellm_vendors.h"
#include "core/evidence/prices/lists/model_kinds.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t shownLength = 40; ///< characters of a mode in a reason

/// Which price stands where there is none per token; empty if none does.
Message otherCharge(const Json& entry)
{
    struct Charge {
        std::string_view part; ///< of a key
        MessageName<0> name;
    };
    // The first that a key holds counts.
    constexpr std::array charges{
        Charge{"_per_character", "list.character"}, Charge{"_per_video_per_second", "list.second_of_video"},
        Charge{"_per_second", "list.second"},       Charge{"_per_session", "list.session"},
        Charge{"_per_image", "list.image"},         Charge{"_per_request", "list.request"}};
    for (const Charge& charge : charges)
        for (const auto& [key, value] : entry.items())
            if (key.find(charge.part) != std::string::npos)
                return charge.name;
    return {};
}

/// Empty if the entry is a model that answers in text.
Message whyNoTextModel(const std::string& key, const Json& entry)
{
    if (!entry.is_object())
        return {"list.no_object"};
    if (key == "sample_spec")
        return {"list.sample_row"};
    const std::string mode = textOf(entry, "mode");
    if (mode.empty())
        return {"list.no_mode"};
    if (mode != "chat" && mode != "completion" && mode != "responses")
        return {"list.other_mode(mode)", oneLine(mode, shownLength)};
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
    if (Message why = whyNoTextModel(key, entry); !why.empty())
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
    const Message note = litellm::noteOf(entry, prices);

    if (!prices.fault().empty())
        return Error{key, prices.fault()};
    if (const Message charge = otherCharge(entry); !input && !charge.empty())
        return Error{key, Message{"list.charged_per(charge)", charge}};
    if (Message why = whyUnusable(input, output); !why.empty())
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
    model.source = inWords(Message{"list.litellm"});
    model.asOf = asOf;
    model.note = inWords(note);
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
    ImportedModels imported{{"list.litellm"}, std::string(asOf), {}, {}};
    for (const auto& [key, entry] : json.items())
        imported.add(key.empty() ? Result<CatalogModel>(Error{"\"\"", Message{"list.empty_key"}})
                                 : readEntry(key, entry, asOf));
    nameBases(imported.models);
    return imported;
}

} // namespace breakeven
