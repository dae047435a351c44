// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/genai_list.h"

#include "core/evidence/prices/listed/model_kinds.h"
#include "core/evidence/prices/lists/genai_prices.h"
#include "core/evidence/prices/lists/genai_variants.h"
#include "core/files/dates/dates.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view genaiListName = "genai-prices";

/// The first form of the list is frozen: this is the last day of which it is known. What it says of later days nobody
/// has looked at.
constexpr std::string_view lastDayOfFirstForm = "2026-08-21";
constexpr std::string_view secondFormPath = "prices/new_data/v2/data_slim.json";

/// A seller of models, of whom the list says so much, and the day that it is of.
struct GenaiProvider {
    std::string id;
    std::string name;
    std::string asOf;
};

/// The day on which somebody last looked at the model's prices, if the list says so; else the list's.
std::string dayOfPrices(const Json& entry, const std::string& asOf)
{
    const std::string checked = textOf(entry, "prices_checked");
    return parseDate(checked) && checked < asOf ? checked : asOf;
}

Result<CatalogModel> readGenaiModel(const GenaiProvider& seller, const Json& entry, const std::string& where)
{
    const std::string& provider = seller.id;
    const std::string name = textOf(entry, "id");
    if (name.empty())
        return Error{where, Message{"list.no_id"}};
    const std::string place = fmt::format("{}/{}", provider, name);
    const Json* prices = member(entry, "prices");
    if (prices == nullptr)
        return Error{place, Message{"list.no_price"}};
    Result<genai::ReadPrices> read = genai::readPrices(*prices);
    if (!read)
        return Error{place, read.error().what};
    genai::ReadPrices found = std::move(read).value();
    CatalogModel model;
    model.id = catalogIdOf(provider, name);
    model.vendor = seller.name;
    model.kind = kindOf(provider, name);
    model.context = contextOf(entry, "context_window");
    model.prices = std::move(found.dated);
    model.source = genaiListName;
    model.asOf = dayOfPrices(entry, seller.asOf);
    Message note = std::move(found.note);
    if (const Json* deprecated = member(entry, "deprecated"); deprecated != nullptr && *deprecated == true)
        addSentence(note, {"price_note.deprecated"});
    model.note = inWords(note);
    return model;
}

bool namesASecondCharge(const Json& prices)
{
    if (!prices.is_object())
        return false;
    for (const auto& [key, price] : prices.items())
        if (genai::isOfSecondForm(key))
            return true;
    return false;
}

/// Whether a model has a charge that only the second form of the list can tell.
bool isSecondForm(const Json& json)
{
    const auto isOfSecond = [](const Json& model) {
        const Json* prices = member(model, "prices");
        if (prices == nullptr || !prices->is_array())
            return prices != nullptr && namesASecondCharge(*prices);
        return std::any_of(prices->begin(), prices->end(), [](const Json& entry) {
            const Json* then = member(entry, "prices");
            return then != nullptr && namesASecondCharge(*then);
        });
    };
    return std::any_of(json.begin(), json.end(), [&isOfSecond](const Json& provider) {
        const Json* models = member(provider, "models");
        return models != nullptr && models->is_array() && std::any_of(models->begin(), models->end(), isOfSecond);
    });
}

} // namespace

bool isGenaiList(const Json& json)
{
    return json.is_array() && std::any_of(json.begin(), json.end(), [](const Json& provider) {
               const Json* models = member(provider, "models");
               return models != nullptr && models->is_array();
           });
}

ImportedModels readGenaiList(const Json& json, std::string_view asOf)
{
    const bool frozen = !isSecondForm(json);
    ImportedModels imported{verbatim(std::string(genaiListName)), std::string(asOf), {}, {}};
    if (frozen && asOf > lastDayOfFirstForm) {
        imported.asOf = lastDayOfFirstForm;
        imported.hasOwnDay = true;
    }
    std::set<std::string> ids;
    for (std::size_t at = 0; at < json.size(); ++at) {
        GenaiProvider provider{textOf(json[at], "id"), textOf(json[at], "name"), imported.asOf};
        const Json* models = member(json[at], "models");
        if (provider.id.empty() || models == nullptr || !models->is_array()) {
            imported.skipped.push_back({verbatim(fmt::format("/{}", at)), {"list.no_provider"}});
            continue;
        }
        if (provider.name.empty())
            provider.name = provider.id;
        for (std::size_t row = 0; row < models->size(); ++row)
            imported.addOnce(readGenaiModel(provider, (*models)[row], fmt::format("/{}/models/{}", at, row)), ids);
    }
    if (frozen)
        imported.remarks.emplace_back(
            Message{"list.genai_frozen(date, path)", std::string(lastDayOfFirstForm), std::string(secondFormPath)},
            imported.models.size());
    nameBases(imported.models);
    return imported;
}

} // namespace breakeven
