// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/listed/imported_models.h"

#include "core/evidence/prices/price_words.h"
#include "core/words/english.h"

namespace breakeven {

namespace {

/// A price that no vendor asks.
struct DearCache {
    double cached; ///< USD per million tokens
    double fresh;
};

/// Leaves them out of all of a model's prices; the first of them, if there is one.
std::optional<DearCache> withoutDearCaches(CatalogModel& model)
{
    std::optional<DearCache> first;
    const auto check = [&first](TokenPrices& prices) {
        if (!prices.cachedInput || *prices.cachedInput <= prices.input)
            return;
        if (!first)
            first = DearCache{*prices.cachedInput, prices.input};
        prices.cachedInput.reset();
    };
    for (DatedPrices& dated : model.prices) {
        check(dated.prices);
        for (PromptTier& tier : dated.tiers)
            check(tier.prices);
    }
    return first;
}

} // namespace

void ImportedModels::add(Result<CatalogModel> entry)
{
    if (!entry) {
        skipped.push_back({verbatim(entry.error().where), entry.error().what});
        return;
    }
    CatalogModel model = std::move(entry).value();
    if (const std::optional<DearCache> dear = withoutDearCaches(model)) {
        const Quantity cached = priceQuantity(dear->cached);
        const Quantity fresh = priceQuantity(dear->fresh);
        remarks.emplace_back(Message{"list.cached_above_fresh(id, cached, fresh)", model.id, cached, fresh}, 1);
        model.note =
            inWords(sentences(verbatim(model.note), {"price_note.cached_above_fresh(cached, fresh)", cached, fresh}));
    }
    models.push_back(std::move(model));
}

void ImportedModels::addOnce(Result<CatalogModel> entry, std::set<std::string>& ids)
{
    if (entry && !ids.insert(entry->id).second)
        entry = Error{entry->id, Message{"list.id_twice"}};
    add(std::move(entry));
}

} // namespace breakeven
