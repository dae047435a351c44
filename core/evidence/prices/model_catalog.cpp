// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/model_catalog.h"

#include "core/evidence/catalog_json.h"
#include "core/files/strict_json.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <set>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view fileFormat = "breakeven-models";
constexpr Range allowedTokenPrices{0, highestTokenPrice};
constexpr Range contexts{1, 1e9};

ModelKind readKind(CatalogFields& fields)
{
    const std::string id = fields.text("kind");
    const auto* row = std::ranges::find(modelKindTable, id, &ModelKindInfo::id);
    if (row != modelKindTable.end())
        return row->kind;
    fields.refuse("kind", {"model.no_kind(kind)", inQuotes(id)});
    return ModelKind::Api;
}

TokenPrices readTokenPrices(CatalogFields& fields)
{
    return {.input = fields.number("input", allowedTokenPrices),
            .output = fields.number("output", allowedTokenPrices),
            .cachedInput = fields.optionalNumber("cached_input", allowedTokenPrices),
            .cacheWrite = fields.optionalNumber("cache_write", allowedTokenPrices),
            .batchInput = fields.optionalNumber("batch_input", allowedTokenPrices),
            .batchOutput = fields.optionalNumber("batch_output", allowedTokenPrices)};
}

std::vector<PromptTier> readTiers(CatalogFields& dated)
{
    std::vector<PromptTier> tiers;
    for (CatalogFields& fields : dated.optionalObjects("tiers")) {
        const PromptTier tier{fields.number("above", contexts), readTokenPrices(fields)};
        if (!tiers.empty() && tier.above <= tiers.back().above)
            fields.refuse("above", {"model.not_longer(tokens)", Quantity::plain(tier.above)});
        dated.adopt(fields);
        tiers.push_back(tier);
    }
    return tiers;
}

std::vector<DatedPrices> readDatedPrices(CatalogFields& model)
{
    std::vector<DatedPrices> dated;
    for (CatalogFields& fields : model.objects("prices")) {
        DatedPrices entry;
        if (!dated.empty() || !fields.optionalText("from").empty())
            entry.from = fields.date("from");
        entry.prices = readTokenPrices(fields);
        entry.tiers = readTiers(fields);
        if (!dated.empty() && entry.from <= dated.back().from)
            fields.refuse("from", {"model.not_later(date)", entry.from});
        model.adopt(fields);
        dated.push_back(std::move(entry));
    }
    return dated;
}

CatalogModel readCatalogModel(CatalogFields& fields)
{
    CatalogModel model;
    model.id = fields.text("id");
    model.vendor = fields.text("vendor");
    model.kind = readKind(fields);
    model.base = fields.optionalText("base");
    model.training = fields.optionalNumber("training", allowedTokenPrices);
    model.context = fields.optionalNumber("context", contexts);
    model.prices = readDatedPrices(fields);
    model.source = fields.text("source");
    model.asOf = fields.date("as_of");
    if (!fields.optionalText("holds_until").empty())
        model.holdsUntil = fields.date("holds_until");
    model.note = fields.optionalText("note");
    return model;
}

void addIfKnown(Json& json, const char* key, const std::optional<double>& number)
{
    if (number)
        json[key] = *number;
}

void addTokenPrices(Json& json, const TokenPrices& prices)
{
    json["input"] = prices.input;
    json["output"] = prices.output;
    addIfKnown(json, "cached_input", prices.cachedInput);
    addIfKnown(json, "cache_write", prices.cacheWrite);
    addIfKnown(json, "batch_input", prices.batchInput);
    addIfKnown(json, "batch_output", prices.batchOutput);
}

Json pricesJson(const DatedPrices& dated)
{
    Json json = Json::object();
    if (!dated.from.empty())
        json["from"] = dated.from;
    addTokenPrices(json, dated.prices);
    for (const PromptTier& tier : dated.tiers) {
        Json entry{{"above", tier.above}};
        addTokenPrices(entry, tier.prices);
        json["tiers"].push_back(std::move(entry));
    }
    return json;
}

Json catalogModelJson(const CatalogModel& model)
{
    Json json{{"id", model.id}, {"vendor", model.vendor}, {"kind", info(model.kind).id}};
    if (!model.base.empty())
        json["base"] = model.base;
    addIfKnown(json, "training", model.training);
    addIfKnown(json, "context", model.context);
    for (const DatedPrices& dated : model.prices)
        json["prices"].push_back(pricesJson(dated));
    json["source"] = model.source;
    json["as_of"] = model.asOf;
    if (!model.holdsUntil.empty())
        json["holds_until"] = model.holdsUntil;
    if (!model.note.empty())
        json["note"] = model.note;
    return json;
}

} // namespace

ModelCatalog builtInModels()
{
    Result<ModelCatalog> models = parseModels(builtInModelsText(), "models.json");
    assert(models.ok());
    return std::move(models).value();
}

Result<ModelCatalog> parseModels(std::string_view text, const std::string& where)
{
    const Result<Json> json = parseCatalogFile(text, where, fileFormat);
    if (!json)
        return json.error();
    CatalogFields file(*json, {});
    ModelCatalog models;
    std::set<std::string> ids;
    for (CatalogFields& fields : file.objects("models")) {
        models.push_back(readCatalogModel(fields));
        if (!ids.insert(models.back().id).second)
            fields.refuse("id", {"model.there_twice(id)", inQuotes(models.back().id)});
        file.adopt(fields);
    }
    if (!file.ok())
        return Error{placeOf(where, file.error().where), file.error().what};
    return models;
}

std::string formatModels(const ModelCatalog& models)
{
    std::string lines;
    for (const CatalogModel& model : models)
        lines += fmt::format("{}    {}", lines.empty() ? "" : ",\n", catalogModelJson(model).dump());
    return fmt::format("{{\n  \"format\": \"{}\",\n  \"version\": 1,\n  \"models\": [\n{}\n  ]\n}}\n", fileFormat,
                       lines);
}

ModelCatalog mergedModels(ModelCatalog builtIn, const ModelCatalog& users)
{
    for (const CatalogModel& model : users) {
        const auto same = std::ranges::find(builtIn, model.id, &CatalogModel::id);
        if (same == builtIn.end())
            builtIn.push_back(model);
        else if (model.asOf >= same->asOf)
            *same = model;
    }
    return builtIn;
}

const DatedPrices& pricesOn(const CatalogModel& model, std::string_view day)
{
    const auto later = std::ranges::find_if(model.prices, [day](const DatedPrices& dated) { return dated.from > day; });
    return later == model.prices.begin() ? *later : *std::prev(later);
}

const PromptTier* tierOf(const DatedPrices& dated, double promptTokens)
{
    const auto next = std::ranges::find_if(
        dated.tiers, [promptTokens](const PromptTier& tier) { return tier.above >= promptTokens; });
    return next == dated.tiers.begin() ? nullptr : &*std::prev(next);
}

const CatalogModel* findModel(const ModelCatalog& models, std::string_view id)
{
    const auto found = std::ranges::find(models, id, &CatalogModel::id);
    return found == models.end() ? nullptr : &*found;
}

} // namespace breakeven
