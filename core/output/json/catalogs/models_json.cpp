// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/models_json.h"

#include "core/evidence/prices/model_prices.h"
#include "core/files/dates/dates.h"
#include "core/output/json/json_values.h"

namespace breakeven {

namespace {

void addPrices(Json& json, const TokenPrices& prices)
{
    json["input"] = prices.input;
    json["output"] = prices.output;
    json["cached_input"] = orNull(prices.cachedInput);
    json["cache_write"] = orNull(prices.cacheWrite);
    json["batch_input"] = orNull(prices.batchInput);
    json["batch_output"] = orNull(prices.batchOutput);
}

Json tiersJson(const std::vector<PromptTier>& tiers)
{
    Json json = Json::array();
    for (const PromptTier& tier : tiers) {
        Json entry{{"above", tier.above}};
        addPrices(entry, tier.prices);
        json.push_back(std::move(entry));
    }
    return json;
}

Json modelJson(const CatalogModel& model, std::chrono::sys_days today)
{
    const std::string day = isoDate(today);
    Json json{{"id", model.id}, {"vendor", model.vendor}, {"kind", info(model.kind).id}};
    addPrices(json, pricesOn(model, day).prices);
    json["context"] = orNull(model.context);
    json["source"] = model.source;
    json["as_of"] = model.asOf;
    json["base"] = textOrNull(model.base);
    json["training"] = orNull(model.training);
    json["notes"] = inWords(priceNotes(model, today));
    json["in_force_since"] = textOrNull(pricesOn(model, day).from);
    json["tiers"] = tiersJson(pricesOn(model, day).tiers);
    json["dated_prices"] = Json::array();
    if (model.prices.size() > 1)
        for (const DatedPrices& dated : model.prices) {
            Json entry{{"from", textOrNull(dated.from)}};
            addPrices(entry, dated.prices);
            entry["tiers"] = tiersJson(dated.tiers);
            json["dated_prices"].push_back(std::move(entry));
        }
    return json;
}

} // namespace

std::string modelsJson(const ModelCatalog& models, std::chrono::sys_days today)
{
    Json json = Json::array();
    for (const CatalogModel& model : models)
        json.push_back(modelJson(model, today));
    return jsonAnswer(json);
}

} // namespace breakeven
