// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/model_import.h"

#include "core/evidence/prices/listed/listed_price.h"
#include "core/evidence/prices/lists/price_changes.h"
#include "core/evidence/prices/lists/price_list.h"
#include "core/evidence/prices/user_models.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace breakeven {

namespace {

using Places = std::unordered_map<std::string_view, std::size_t>;

/// Where each id stands in the catalog, which must outlive it.
Places placesOf(const ModelCatalog& models)
{
    Places places;
    places.reserve(models.size());
    for (std::size_t at = 0; at < models.size(); ++at)
        places.emplace(models[at].id, at);
    return places;
}

const CatalogModel* knownAs(const std::string& id, const ModelCatalog& models, const Places& places)
{
    const auto place = places.find(id);
    return place == places.end() ? nullptr : &models[place->second];
}

/// Whether the catalog has a price that the list does not tell.
bool knowsMore(const CatalogModel& known, const CatalogModel& listed)
{
    const DatedPrices& knownNow = pricesOn(known, listed.asOf);
    const DatedPrices& listedNow = pricesOn(listed, listed.asOf);
    const TokenPrices& own = knownNow.prices;
    const TokenPrices& told = listedNow.prices;
    return (listedNow.tiers.empty() && !knownNow.tiers.empty()) || (own.cachedInput && !told.cachedInput) ||
           (own.cacheWrite && !told.cacheWrite) || (own.batchInput && !told.batchInput) ||
           (own.batchOutput && !told.batchOutput) || (known.training && !listed.training) ||
           known.prices.size() > listed.prices.size();
}

/// Whether fresh tokens cost the same, so that what is derived from them does too.
bool sameFresh(const TokenPrices& known, const TokenPrices& listed)
{
    return samePrice(known.input, listed.input) && samePrice(known.output, listed.output);
}

/// Takes over what the list does not tell of prices that it states as they were. Whether there was any.
bool keepUntold(CatalogModel& model, const CatalogModel& known)
{
    bool any = false;
    for (DatedPrices& dated : model.prices) {
        const DatedPrices& then = pricesOn(known, dated.from.empty() ? model.asOf : dated.from);
        const TokenPrices& own = then.prices;
        if (!sameFresh(own, dated.prices))
            continue;
        if (dated.tiers.empty() && !then.tiers.empty()) {
            dated.tiers = then.tiers;
            any = true;
        }
        for (const auto price :
             {&TokenPrices::cachedInput, &TokenPrices::cacheWrite, &TokenPrices::batchInput, &TokenPrices::batchOutput})
            if (!(dated.prices.*price) && own.*price) {
                dated.prices.*price = own.*price;
                any = true;
            }
    }
    return any;
}

/// Of prices of which the list states only a part: its name, and where the rest is from.
std::string sourceWithRest(const CatalogModel& known, const CatalogModel& listed)
{
    constexpr std::string_view rest = "; the rest: ";
    if (known.source.starts_with(listed.source))
        return known.source;
    const std::size_t before = known.source.rfind(rest);
    return listed.source + std::string(rest) +
           (before == std::string::npos ? fmt::format("{}, {}", known.source, known.asOf)
                                        : known.source.substr(before + rest.size()));
}

std::string bothNotes(const CatalogModel& known, const CatalogModel& listed)
{
    if (known.note.empty() || listed.note.empty() || known.note.find(listed.note) != std::string::npos)
        return known.note.empty() ? listed.note : known.note;
    return known.note + ' ' + listed.note;
}

/// The listed model as the catalog is to keep it; none if it keeps what it has.
std::optional<CatalogModel> kept(const CatalogModel* known, const CatalogModel& listed)
{
    if (known == nullptr)
        return listed;
    if (listed.asOf < known->asOf)
        return std::nullopt;
    CatalogModel model = listed;
    if (priceChanges(*known, listed).empty()) {
        model = *known;
        model.source = knowsMore(*known, listed) ? sourceWithRest(*known, listed) : listed.source;
        model.asOf = listed.asOf;
        model.note = bothNotes(*known, listed);
    } else {
        if (keepUntold(model, *known))
            model.source = sourceWithRest(*known, listed);
        if (sameFresh(pricesOn(*known, listed.asOf).prices, pricesOn(listed, listed.asOf).prices))
            model.note = bothNotes(*known, listed);
        else if (model.note.empty())
            model.note = known->note;
        model.context = std::max(known->context, listed.context); // a missing one is less than any
        if (!model.training)
            model.training = known->training;
        if (model.base.empty() && model.kind == ModelKind::FineTuned)
            model.base = known->base;
    }
    return model == *known ? std::nullopt : std::optional(model);
}

Message pricesOf(const CatalogModel& model)
{
    const TokenPrices& prices = pricesOn(model, model.asOf).prices;
    return inAndOut(prices.input, prices.output);
}

} // namespace

ImportPreview previewImport(const ModelCatalog& current, const ImportedModels& imported)
{
    ImportPreview preview;
    preview.list = imported.list;
    preview.asOf = imported.asOf;
    preview.skipped = imported.skipped;
    preview.remarks = imported.remarks;
    preview.hasOwnDay = imported.hasOwnDay;
    const Places places = placesOf(current);
    for (const CatalogModel& listed : imported.models) {
        const CatalogModel* known = knownAs(listed.id, current, places);
        if (known == nullptr) {
            preview.added.push_back({listed.id, pricesOf(listed)});
            continue;
        }
        Message changes = priceChanges(*known, listed);
        if (changes.empty())
            ++preview.unchanged;
        else if (listed.asOf < known->asOf)
            preview.skipped.push_back({verbatim(listed.id), {"list.later_day"}});
        else
            preview.changed.push_back({listed.id, std::move(changes)});
    }
    return preview;
}

ModelCatalog withImported(ModelCatalog users, const ModelCatalog& current, const ImportedModels& imported)
{
    const Places places = placesOf(current);
    std::vector<CatalogModel> added;
    std::unordered_map<std::string, std::size_t> own;
    for (std::size_t at = 0; at < users.size(); ++at)
        own.emplace(users[at].id, at);
    for (const CatalogModel& listed : imported.models) {
        std::optional<CatalogModel> model = kept(knownAs(listed.id, current, places), listed);
        if (!model)
            continue;
        if (const auto place = own.find(model->id); place != own.end())
            users[place->second] = std::move(*model);
        else
            added.push_back(std::move(*model));
    }
    users.insert(users.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    return users;
}

Result<ListImport> importModelList(const ListSource& list, const ModelCatalog& users,
                                   const std::filesystem::path& folder)
{
    const Result<ImportedModels> imported = readPriceList(list.text, list.name, list.asOf);
    if (!imported)
        return imported.error();
    const ModelCatalog current = mergedModels(builtInModels(), users);
    ModelCatalog kept = withImported(users, current, *imported);
    const bool changes = kept != users;
    return ListImport{previewImport(current, *imported), changes, userModelsFile(folder),
                      [folder, kept = std::move(kept)] { return saveUserModels(folder, kept); }};
}

} // namespace breakeven
