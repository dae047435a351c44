// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_list.h"

#include "core/evidence/prices/lists/genai_list.h"
#include "core/evidence/prices/lists/litellm_list.h"
#include "core/files/strict_json.h"

#include <nlohmann/json.hpp>

namespace breakeven {

namespace {

Result<ImportedModels> ownCatalog(std::string_view text, const std::string& where)
{
    Result<ModelCatalog> models = parseModels(text, where);
    if (!models)
        return models.error();
    ImportedModels imported;
    imported.list = "Breakeven catalog of models";
    imported.models = std::move(models).value();
    return imported;
}

} // namespace

Result<ImportedModels> readPriceList(std::string_view text, const std::string& where, std::string_view asOf)
{
    const Result<nlohmann::ordered_json> json = parseStrictJson(text, where);
    if (!json)
        return json.error();
    if (json->is_object() && json->contains("format"))
        return ownCatalog(text, where);
    if (isLiteLlmList(*json))
        return readLiteLlmList(*json, asOf);
    if (isGenaiList(*json))
        return readGenaiList(*json, asOf);
    return Error{where, "is no price list that is known here; known are the JSON lists of LiteLLM and of genai-prices, "
                        "and this program's own catalogs"};
}

} // namespace breakeven
