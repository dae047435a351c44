// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/models_dev_list.h"

#include "core/evidence/prices/listed/billed_apart.h"
#include "core/evidence/prices/listed/listed_price.h"
#include "core/evidence/prices/listed/model_kinds.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view modelsDevName = "models.dev";
constexpr std::string_view over200k = "context_over_200k";
constexpr std::array<std::string_view, 7> costKeys{
    {"input", "output", "cache_read", "cache_write", "reasoning", "tiers", over200k}};

TokenPrices costOf(const Json& cost, ListedPrices& prices)
{
    return {.input = prices.read(member(cost, "input")).value_or(0),
            .output = prices.read(member(cost, "output")).value_or(0),
            .cachedInput = prices.readAboveZero(member(cost, "cache_read")),
            .cacheWrite = prices.readAboveZero(member(cost, "cache_write")),
            .batchInput = std::nullopt,
            .batchOutput = std::nullopt};
}

/// The tokens after which a tier of the list begins; absent if it is not by the length of the prompt.
std::optional<double> startOfTier(const Json& entry)
{
    const Json* tier = member(entry, "tier");
    const Json* size = tier == nullptr ? nullptr : member(*tier, "size");
    if (size == nullptr || !size->is_number() || textOf(*tier, "type") != "context")
        return std::nullopt;
    return size->get<double>();
}

/// The tiers of a cost, and how many there are that depend on something else than the prompt.
struct ModelsDevTiers {
    std::vector<PromptTier> byPrompt;
    std::size_t others = 0;
};

ModelsDevTiers tiersIn(const Json& cost, const TokenPrices& base, ListedPrices& prices)
{
    ModelsDevTiers read;
    std::map<double, TokenPrices> byStart;
    const auto add = [&](double above, const Json& entry) {
        TokenPrices tier = costOf(entry, prices);
        if (tier.input <= 0)
            tier.input = base.input;
        if (tier.output <= 0)
            tier.output = base.output;
        if (isTierStart(above) && tier.input > 0 && tier.output > 0)
            byStart.emplace(above, tier);
    };
    if (const Json* tiers = member(cost, "tiers"); tiers != nullptr && tiers->is_array() && !tiers->empty()) {
        for (const Json& entry : *tiers)
            if (const std::optional<double> above = startOfTier(entry))
                add(*above, entry);
            else
                ++read.others;
    } else if (const Json* longer = member(cost, over200k); longer != nullptr) {
        constexpr double tokens = 200'000;
        add(tokens, *longer);
    }
    for (const auto& [above, tier] : byStart)
        read.byPrompt.push_back({above, tier});
    return read;
}

Message modelsDevNote(const Json& entry, const Json& cost, double output, bool hasOtherTiers, ListedPrices& prices)
{
    BilledApart apart;
    apart.reasoning = prices.readAboveZero(member(cost, "reasoning"));
    for (const auto& [key, value] : cost.items()) {
        const bool isKnown = std::ranges::find(costKeys, key) != costKeys.end();
        if (!isKnown && (value.is_object() || numberIn(value).value_or(0) != 0))
            apart.add(key);
    }
    if (hasOtherTiers)
        apart.add("tiers");
    Message note = apart.note(output);
    if (textOf(entry, "status") == "deprecated")
        addSentence(note, {"price_note.deprecated"});
    return note;
}

/// Who sells a model, and the day of the list.
struct ModelsDevSeller {
    std::string id;
    std::string name;
    std::string asOf;
};

Result<CatalogModel> readModelsDevModel(const ModelsDevSeller& seller, const std::string& key, const Json& entry)
{
    const std::string place = fmt::format("{}/{}", seller.id, key);
    if (const Json* kinds = member(entry, "modalities"); kinds != nullptr && !answersInText(member(*kinds, "output")))
        return Error{place, Message{"list.no_text"}};
    const Json* cost = member(entry, "cost");
    if (cost == nullptr || !cost->is_object() || key.empty())
        return Error{place, key.empty() ? Message{"list.no_id"} : Message{"list.no_price"}};

    ListedPrices prices(1e6);
    DatedPrices dated{{}, costOf(*cost, prices)};
    ModelsDevTiers tiers = tiersIn(*cost, dated.prices, prices);
    const Message note = modelsDevNote(entry, *cost, dated.prices.output, tiers.others > 0, prices);
    if (!prices.fault().empty())
        return Error{place, prices.fault()};
    if (Message why = whyUnusable(prices.read(member(*cost, "input")), prices.read(member(*cost, "output")));
        !why.empty())
        return Error{place, std::move(why)};
    dated.tiers = std::move(tiers.byPrompt);

    CatalogModel model;
    model.id = catalogIdOf(seller.id, key);
    model.vendor = seller.name;
    model.kind = kindOf(seller.id, key);
    if (const Json* limit = member(entry, "limit"))
        model.context = contextOf(*limit, "context");
    model.prices.push_back(std::move(dated));
    model.source = modelsDevName;
    model.asOf = seller.asOf;
    model.note = inWords(note);
    return model;
}

} // namespace

bool isModelsDevList(const Json& json)
{
    return json.is_object() && std::any_of(json.begin(), json.end(), [](const Json& provider) {
               const Json* models = member(provider, "models");
               return models != nullptr && models->is_object();
           });
}

ImportedModels readModelsDevList(const Json& json, std::string_view asOf)
{
    ImportedModels imported{verbatim(std::string(modelsDevName)), std::string(asOf), {}, {}};
    std::set<std::string> ids;
    for (const auto& [key, provider] : json.items()) {
        const Json* models = member(provider, "models");
        if (key.empty() || models == nullptr || !models->is_object()) {
            imported.skipped.push_back({verbatim(fmt::format("/{}", key)), {"list.no_provider"}});
            continue;
        }
        const std::string name = textOf(provider, "name");
        const ModelsDevSeller seller{key, name.empty() ? key : name, std::string(asOf)};
        for (const auto& [id, entry] : models->items())
            imported.addOnce(readModelsDevModel(seller, id, entry), ids);
    }
    nameBases(imported.models);
    return imported;
}

} // namespace breakeven
