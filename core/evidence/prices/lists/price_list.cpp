// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_list.h"

#include "core/evidence/prices/lists/genai_list.h"
#include "core/evidence/prices/lists/litellm_list.h"
#include "core/evidence/prices/lists/models_dev_list.h"
#include "core/evidence/prices/lists/openrouter_list.h"
#include "core/files/strict_json.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <nlohmann/json.hpp>

#include <array>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

/// A public list: a file each.
struct PriceList {
    std::string_view publisher;
    bool (*is)(const Json& json);
    ImportedModels (*read)(const Json& json, std::string_view asOf);
};

constexpr std::array priceLists{
    PriceList{"LiteLLM", isLiteLlmList, readLiteLlmList},
    PriceList{"genai-prices", isGenaiList, readGenaiList},
    PriceList{"OpenRouter", isOpenRouterList, readOpenRouterList},
    PriceList{"models.dev", isModelsDevList, readModelsDevList},
};

Result<ImportedModels> ownCatalog(std::string_view text, const std::string& where)
{
    Result<ModelCatalog> models = parseModels(text, where);
    if (!models)
        return models.error();
    ImportedModels imported;
    imported.list = {"list.own_models"};
    imported.models = std::move(models).value();
    return imported;
}

} // namespace

std::vector<std::string_view> priceListPublishers()
{
    std::vector<std::string_view> publishers;
    publishers.reserve(priceLists.size());
    for (const PriceList& list : priceLists)
        publishers.push_back(list.publisher);
    return publishers;
}

Result<ImportedModels> readPriceList(std::string_view text, const std::string& where, std::string_view asOf)
{
    const Result<Json> json = parseStrictJson(text, where);
    if (!json)
        return json.error();
    if (json->is_object() && json->contains("format"))
        return ownCatalog(text, where);
    for (const PriceList& list : priceLists)
        if (list.is(*json))
            return list.read(*json, asOf);
    Message publishers;
    for (const PriceList& list : priceLists) {
        Message publisher = verbatim(std::string(list.publisher));
        publishers = publishers.empty()
                         ? std::move(publisher)
                         : Message{"list.publishers(publishers, next)", std::move(publishers), std::move(publisher)};
    }
    return Error{where, Message{"list.unknown(publishers)", std::move(publishers)}};
}

} // namespace breakeven
